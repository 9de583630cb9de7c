import { CircleHelp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Menu } from '@/components/ui/menu';
import type { Definition as Key } from '@/lib/measures/definitions';

type Props = { of: Key; align?: 'start' | 'end' };

/** What a figure means, one press away and without script; its version says when that changed. */
export function Definition({ of: { key, version }, align = 'end' }: Props) {
  const t = useTranslations('measures');
  const words = useTranslations('dashboard');
  const name = t(`definitions.${key}.name`);
  return (
    <Menu
      label={<CircleHelp aria-hidden="true" className="size-[15px]" />}
      name={words('what', { name })}
      look="grid size-6 cursor-pointer place-items-center rounded-sm text-ink-3 hover:bg-sunk hover:text-ink list-none print:hidden pointer-coarse:size-9"
      align={align}
      wide
    >
      <div className="flex flex-col gap-1.5 px-2.5 py-2 text-start text-base font-normal">
        <p className="font-strong">{name}</p>
        <p className="text-pretty text-ink-2">{t(`definitions.${key}.how`)}</p>
        <p className="text-pretty text-ink-2">{words('out', { out: t(`definitions.${key}.out`) })}</p>
        <p className="text-sm text-ink-3">{t('version', { version })}</p>
      </div>
    </Menu>
  );
}
