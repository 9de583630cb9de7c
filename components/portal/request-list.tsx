import type { Zone } from '@/lib/format';
import type { RequestLine } from '@/lib/requests/queries';
import { RequestRow } from './request-row';

type Props = {
  label: string;
  requests: readonly RequestLine[];
  now: Date;
  zone: Zone;
  accept: (form: FormData) => Promise<void>;
};

export function RequestList({ label, requests, ...rest }: Props) {
  return (
    <ul aria-label={label} className="list-none overflow-hidden rounded-lg border border-line bg-raised p-0">
      {requests.map((request) => (
        <RequestRow key={request.reference} request={request} {...rest} />
      ))}
    </ul>
  );
}
