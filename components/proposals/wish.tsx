import type { Zone } from '@/lib/format';
import { useWishWords } from './wish-words';

const HIDDEN = ['version', 'seen'];

type Props = { input: unknown; names: Readonly<Record<string, string>>; zone: Zone };

/** The stored input as a person reads it: one line a field. */
export function Wish({ input, names, zone }: Props) {
  const { label, say } = useWishWords(names, zone);
  const fields = Object.entries((input ?? {}) as Record<string, unknown>).filter(
    ([name, value]) => !HIDDEN.includes(name) && value !== undefined,
  );
  return (
    <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[130px_minmax(0,1fr)]">
      {fields.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2 max-sm:text-sm">{label(name)}</dt>
          <dd className="min-w-0 whitespace-pre-wrap break-words max-sm:mb-1.5">{say(name, value)}</dd>
        </div>
      ))}
    </dl>
  );
}
