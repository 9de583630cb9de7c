import { AwsClient } from 'aws4fetch';
import { AppError } from '@/lib/errors';
import { checkedKey, type Store } from '@/lib/storage/store';

const PATIENCE_MS = 30_000;

/**
 * An S3-compatible bucket named by `https://key:secret@host/bucket?region=eu-central-1`; addressed by path, which
 * every such store understands.
 */
export function s3Store(address: string): Store {
  const url = new URL(address);
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    service: 's3',
    region: url.searchParams.get('region') ?? 'us-east-1',
    retries: 2,
  });
  const bucket = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  const ask = async (method: string, key: string, more: RequestInit = {}): Promise<Response> => {
    const response = await client
      .fetch(`${bucket}/${checkedKey(key)}`, { method, signal: AbortSignal.timeout(PATIENCE_MS), ...more })
      .catch(() => null);
    if (response?.ok || response?.status === 404) return response;
    throw new AppError('UNAVAILABLE', 'The file store cannot be reached just now; try again in a moment.');
  };
  return {
    async put(key, bytes, type) {
      const { status } = await ask('PUT', key, { body: bytes, headers: { 'Content-Type': type } });
      if (status === 404) throw new AppError('UNAVAILABLE', 'The file store has no such bucket; STORAGE_URL is wrong.');
    },
    async get(key) {
      const response = await ask('GET', key);
      return response.status === 404 ? null : response.body;
    },
    async remove(key) {
      await ask('DELETE', key);
    },
  };
}
