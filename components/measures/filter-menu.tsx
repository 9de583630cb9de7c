import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { chipLook } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Menu, menuItemLook } from '@/components/ui/menu';
import type { MeasureQuery } from '@/lib/measures/schema';
import { paths } from '@/lib/paths';

type Name = 'function' | 'service' | 'team' | 'channel' | 'priority';

type Props = {
  name: Name;
  query: MeasureQuery;
  choices: readonly { value: string; label: string }[];
  align?: 'start' | 'end';
};

/** One filter as a chip: what it is set to, and the other choices as links. */
export function FilterMenu({ name, query, choices, align }: Props) {
  const t = useTranslations('dashboard.filter');
  const chosen = choices.find((one) => one.value === query[name]);
  const all = [{ value: '', label: t(`any.${name}`) }, ...choices];
  const label = chosen?.label ?? t(`any.${name}`);
  // A team belongs to a function: another function drops it.
  const rest = name === 'function' ? { ...query, team: undefined } : query;
  return (
    <Menu
      label={
        <>
          {label}
          <ChevronDown aria-hidden="true" className="size-3" />
        </>
      }
      name={`${t(name)}: ${label}`}
      look={chipLook(chosen ? 'sea' : 'line', 'cursor-pointer list-none hover:text-ink pointer-coarse:h-9')}
      align={align}
    >
      {all.map(({ value, label: words }) => (
        <Link
          key={value}
          href={paths.dashboard({ ...rest, [name]: value })}
          aria-current={(query[name] ?? '') === value ? 'true' : undefined}
          className={`${menuItemLook} aria-current:font-strong`}
        >
          {words}
        </Link>
      ))}
    </Menu>
  );
}
