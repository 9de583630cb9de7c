import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { TextField } from '@/components/forms/text-field';
import { Wish } from './wish';

/** What a proposal is about stays; what it says about it can be mended. */
const FIXED = ['reference', 'kind', 'key', 'id', 'version', 'seen'];
const LONG = 80;

type Props = { input: Record<string, unknown>; names: Readonly<Record<string, string>> };

export function WishFields({ input, names }: Props) {
  const t = useTranslations('proposals');
  const label = (name: string) =>
    t.has(`fields.${name}` as 'fields.person') ? t(`fields.${name}` as 'fields.person') : name;
  const entries = Object.entries(input);
  const open = entries.filter(
    ([name, value]) => !FIXED.includes(name) && (typeof value === 'string' || typeof value === 'number'),
  );
  const fixed = Object.fromEntries(entries.filter(([name]) => !open.some(([one]) => one === name)));
  return (
    <>
      <Wish input={fixed} names={names} />
      {open.map(([name, value]) =>
        String(value).length > LONG ? (
          <AreaField key={name} name={`wish.${name}`} label={label(name)} defaultValue={String(value)} rows={4} />
        ) : (
          <TextField key={name} name={`wish.${name}`} label={label(name)} defaultValue={String(value)} />
        ),
      )}
    </>
  );
}
