import { dateOnly, type Zone } from '@/lib/format';
import { Chip } from './chip';

type Props = { stale: boolean; date: Date | null; zone: Zone; texts: { stale: string; label: string } };

/** When something is to be looked at again, or that it should have been. On a phone no heading says so: the word stands before it. */
export function ReviewDate({ stale, date, zone, texts }: Props) {
  if (stale) return <Chip tone="soon">{texts.stale}</Chip>;
  if (!date) return <span className="max-md:hidden">–</span>;
  return (
    <>
      <span className="text-ink-3 md:hidden">{texts.label} </span>
      {dateOnly(date, zone)}
    </>
  );
}
