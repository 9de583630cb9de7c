import { dateOnly, type Zone } from '@/lib/format';
import { Chip } from './chip';

type Props = { stale: boolean; date: Date | null; zone: Zone; texts: { stale: string } };

/** When something is to be looked at again, or that it should have been. */
export function ReviewDate({ stale, date, zone, texts }: Props) {
  if (stale) return <Chip tone="soon">{texts.stale}</Chip>;
  return date ? dateOnly(date, zone) : '–';
}
