import { Client } from 'pg';
import { env } from '@/lib/env';
import { EVENT_CHANNEL } from '@/lib/events/write';
import { log } from '@/lib/log';
import { here, type Whereabouts } from './presence';

export const PRESENCE_CHANNEL = 'sextant_presence';

/** What a listener hears of a write: which ticket or subject, whose function, which kinds of event, by whom. */
export interface Change {
  t: string;
  f: string | null;
  y: string[];
  a: string;
}
export type Heard = { kind: 'change'; change: Change } | { kind: 'here'; ticketId: string };
type Ear = (heard: Heard) => void;

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** One LISTEN connection a process, however many browsers hang on it; it comes back by itself when the database does. */
class Hub {
  private readonly ears = new Set<Ear>();
  private client: Client | null = null;
  private wait = FIRST_WAIT;
  private timer: NodeJS.Timeout | undefined;

  listen(ear: Ear): () => void {
    this.ears.add(ear);
    this.wake();
    return () => {
      this.ears.delete(ear);
    };
  }

  /** Listens also where no browser hangs on this process yet, so that it knows who is where when one asks. */
  wake(): void {
    if (!this.client) void this.connect();
  }

  private async connect(): Promise<void> {
    clearTimeout(this.timer);
    const client = new Client({
      connectionString: env().DIRECT_DATABASE_URL ?? env().DATABASE_URL,
      application_name: 'sextant live',
      keepAlive: true,
    });
    this.client = client;
    client.on('notification', ({ channel, payload }) => this.hear(channel, payload ?? ''));
    client.on('error', (error) => this.lost(client, error.message));
    client.on('end', () => this.lost(client, 'ended'));
    try {
      await client.connect();
      await client.query(`LISTEN ${EVENT_CHANNEL}; LISTEN ${PRESENCE_CHANNEL}`);
      this.wait = FIRST_WAIT;
    } catch (error) {
      this.lost(client, error instanceof Error ? error.message : String(error));
    }
  }

  /** A lost connection is forgotten and made anew, ever more slowly while the database is away. */
  private lost(client: Client, reason: string): void {
    if (this.client !== client) return;
    this.client = null;
    client.end().catch(() => undefined);
    if (this.ears.size === 0) return;
    log.warn({ reason, again: this.wait }, 'live updates lost their connection');
    this.timer = setTimeout(() => void this.connect(), this.wait);
    this.timer.unref();
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private hear(channel: string, payload: string): void {
    try {
      if (channel === PRESENCE_CHANNEL) {
        const seen = JSON.parse(payload) as Whereabouts;
        if (here.note(seen, Date.now())) this.tell({ kind: 'here', ticketId: seen.t });
      } else this.tell({ kind: 'change', change: JSON.parse(payload) as Change });
    } catch (error) {
      log.warn({ error: error instanceof Error ? error.message : String(error) }, 'a live message could not be read');
    }
  }

  private tell(heard: Heard): void {
    for (const ear of this.ears) ear(heard);
  }
}

const kept = globalThis as { sextantHub?: Hub };
// A development reload loads this file again; the old connection would stay open.
kept.sextantHub ??= new Hub();

export const hub: Hub = kept.sextantHub;
