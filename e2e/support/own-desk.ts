import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '@/lib/db/embedded/port';
import { readRecord, urlOf } from '@/lib/db/embedded/record';

/** A whole desk for one story, on its own data folder and port, as `npm start` runs it: to be killed and begun again. */
export class OwnDesk {
  private process: ChildProcess | null = null;

  private constructor(
    private readonly dataDir: string,
    private readonly port: number,
  ) {}

  static async at(name: string): Promise<OwnDesk> {
    return new OwnDesk(path.resolve(process.env.SEXTANT_TEST_DATA || '.data-test', name), await freePort(0));
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it and waits until it serves. */
  async start(): Promise<void> {
    // A process group of its own, so that all of it can be killed at one blow.
    this.process = spawn(process.execPath, ['scripts/start.mjs'], { detached: true, stdio: 'ignore', env: this.env() });
    for (let left = 900; left > 0; left--) {
      if (this.process.exitCode !== null) throw new Error('The desk of this story did not start.');
      if (await fetch(`${this.url}/api/health/live`).catch(() => null)) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('The desk of this story did not answer within three minutes.');
  }

  /** `kill -9` of web, worker and whatever started them; with `database`, of PostgreSQL too. */
  async kill({ database = false } = {}): Promise<void> {
    const gone = new Promise((resolve) => this.process?.once('close', resolve));
    if (database) await this.killPostgres();
    process.kill(-(this.process?.pid ?? 0), 'SIGKILL');
    await gone;
  }

  async token(email: string): Promise<string> {
    const args = ['scripts/run.mjs', 'scripts/token.ts', '--person', email];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: this.env() });
    return stdout.trim();
  }

  async databaseUrl(): Promise<string> {
    const record = await readRecord(this.dataDir);
    if (!record) throw new Error('The desk of this story has no database yet.');
    return urlOf(record);
  }

  async remove(): Promise<void> {
    const outside = (await readRecord(this.dataDir))?.outside;
    if (this.process?.exitCode === null && this.process.signalCode === null) await this.kill({ database: true });
    for (const folder of [this.dataDir, ...(outside ? [path.dirname(outside)] : [])])
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  private async killPostgres(): Promise<void> {
    const cluster = (await readRecord(this.dataDir))?.outside ?? path.join(this.dataDir, 'postgres');
    const [pid] = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
  }

  private env(): NodeJS.ProcessEnv {
    const { DATABASE_URL: _, APP_URL: __, NEXTAUTH_URL: ___, npm_lifecycle_event: ____, ...rest } = process.env;
    return {
      ...rest,
      PORT: String(this.port),
      HOST: '127.0.0.1',
      SEXTANT_DATA: this.dataDir,
      SEXTANT_DEMO: '1',
      SEXTANT_DOTENV: '0',
      NODE_ENV: 'production',
    };
  }
}
