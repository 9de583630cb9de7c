import { AreaField } from '@/components/forms/area-field';
import { TextField } from '@/components/forms/text-field';
import type { Zone } from '@/lib/format';
import { isInstant, wallIn } from '@/lib/rules/wall-time';
import { Wish } from './wish';
import { useWishWords } from './wish-words';

/** What a proposal is about stays; what it says about it can be mended. */
const FIXED = ['reference', 'kind', 'key', 'id', 'version', 'seen'];
const LONG = 80;

type Props = { input: Record<string, unknown>; names: Readonly<Record<string, string>>; zone: Zone };

export function WishFields({ input, names, zone }: Props) {
  const { label } = useWishWords(names, zone);
  const entries = Object.entries(input);
  const open = entries.filter(
    ([name, value]) => !FIXED.includes(name) && (typeof value === 'string' || typeof value === 'number'),
  );
  const fixed = Object.fromEntries(entries.filter(([name]) => !open.some(([one]) => one === name)));
  return (
    <>
      <Wish input={fixed} names={names} zone={zone} />
      {open.map(([name, value]) =>
        isInstant(value) ? (
          <TextField
            key={name}
            name={`wish.${name}`}
            label={label(name)}
            type="datetime-local"
            defaultValue={wallIn(new Date(value), zone.timeZone ?? 'UTC')}
            className="max-w-60"
          />
        ) : String(value).length > LONG ? (
          <AreaField key={name} name={`wish.${name}`} label={label(name)} defaultValue={String(value)} rows={4} />
        ) : (
          <TextField key={name} name={`wish.${name}`} label={label(name)} defaultValue={String(value)} />
        ),
      )}
    </>
  );
}
