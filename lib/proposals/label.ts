import { actNamed } from '@/lib/acts';
import { isCapability, rowOf } from '@/lib/csmg/capabilities';

/** What is proposed, in our words, by a right's name or an act's; null where there is neither. */
export function labelOf(name: string | undefined): string | null {
  if (!name) return null;
  const [capability] = actNamed(name)?.capabilities ?? [];
  if (capability) return rowOf(capability).label;
  return isCapability(name) ? rowOf(name).label : null;
}
