import type { Tx } from '@/lib/context';
import type { Scope } from '@/lib/procedures/fits';
import { listInForce } from '@/lib/rules/in-force';

/** A procedure as New contact shows it, chosen there while kind and service are. */
export interface Guide extends Scope {
  key: string;
  title: string;
  number: number;
  steps: readonly { key: string; words: string; mandatory: boolean }[];
  passOn: readonly string[];
}
/** What a service says about which procedure fits. */
export interface GuidedService {
  key: string;
  category: string | null;
  functionId: string | null;
}

export async function listGuides(tx: Tx): Promise<{ procedures: Guide[]; services: GuidedService[] }> {
  const [procedures, services, functions] = await Promise.all([
    listInForce(tx, 'procedure'),
    listInForce(tx, 'service'),
    tx.function.findMany({ select: { id: true, key: true } }),
  ]);
  return {
    procedures: procedures.map(({ key, title, number, functionId, content }) => ({
      ...{ key, title, number, functionId },
      content: { kinds: content.kinds, services: content.services, categories: content.categories },
      steps: content.steps.map(({ key: step, words, mandatory }) => ({ key: step, words, mandatory })),
      passOn: content.passOn,
    })),
    services: services.map(({ key, content }) => ({
      key,
      category: content.category,
      functionId: functions.find((one) => one.key === content.functionKey)?.id ?? null,
    })),
  };
}
