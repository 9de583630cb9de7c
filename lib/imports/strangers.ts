import { createHash } from 'node:crypto';
import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';

const hashOf = (name: string) => createHash('sha256').update(name).digest('hex');

/** People and groups of another desk, known here by what they are called there; each is made once. */
export class Strangers {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly ctx: Context,
    private readonly source: string,
    private readonly functionId: string,
  ) {}

  /** Finds everybody who is known already with one question. */
  async recall(people: readonly string[], teams: readonly string[]): Promise<void> {
    const refs = await this.ctx.tx.externalRef.findMany({
      where: {
        source: this.source,
        OR: [
          { noun: 'person', externalId: { in: [...people] } },
          { noun: 'team', externalId: { in: [...teams] } },
        ],
      },
    });
    for (const { noun, externalId, subjectId } of refs) this.known.set(`${noun} ${externalId}`, subjectId);
  }

  /** A caller or colleague known by name only: no address, so nobody can sign in as them. */
  async person(name: string, at: Date): Promise<string> {
    const id = this.known.get(`person ${name}`);
    if (id) return id;
    const { id: added } = await this.ctx.tx.person.create({ data: { id: newId(at), name, createdAt: this.ctx.now } });
    record(this.ctx, 'person.added', { subjectId: added, functionId: this.functionId, data: { name } });
    return this.remember('person', name, added);
  }

  /** A group becomes a team that takes no new work until somebody says so: it stands for what it did. */
  async team(name: string, prefix: string): Promise<string> {
    const id = this.known.get(`team ${name}`);
    if (id) return id;
    const key = `${prefix}-${name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}`;
    const taken = await this.ctx.tx.team.count({ where: { key } });
    const { id: added } = await this.ctx.tx.team.create({
      data: {
        id: newId(this.ctx.now),
        functionId: this.functionId,
        key: taken > 0 ? `${key}-${hashOf(name).slice(0, 6)}` : key,
        name,
        active: false,
      },
    });
    record(this.ctx, 'team.added', { subjectId: added, functionId: this.functionId, data: { key } });
    return this.remember('team', name, added);
  }

  private async remember(noun: 'person' | 'team', name: string, subjectId: string): Promise<string> {
    this.known.set(`${noun} ${name}`, subjectId);
    await this.ctx.tx.externalRef.create({
      data: { source: this.source, noun, externalId: name, subjectId, hash: hashOf(name) },
    });
    return subjectId;
  }
}
