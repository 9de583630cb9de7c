import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { paths } from '@/lib/paths';
import { FindBox } from './find-box';

type Props = {
  title: ReactNode;
  /** A reference before the title, in grey. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** A link back, shown on phones. */
  back?: ReactNode;
};

/** The bar on top of every desk page: the title, what the page offers, the find box, New contact. */
export function DeskTop({ title, lead, actions, back }: Props) {
  const t = useTranslations('shell');
  return (
    <header className="flex min-h-12 flex-none items-center gap-2.5 border-b border-line bg-paper px-4 py-2 print:border-0 print:[&>:not(h1)]:hidden">
      {back}
      <h1 className="min-w-0 flex-auto text-lg font-semibold max-lg:line-clamp-2 lg:truncate tracking-[-0.01em]">
        {lead ? <span className="num me-2 font-medium text-ink-3">{lead}</span> : null}
        {title}
      </h1>
      <FindBox />
      {actions}
      <ButtonLink
        href={paths.newContact()}
        kind="primary"
        icon={<Plus aria-hidden="true" />}
        kbd="C"
        className="max-md:hidden group-data-[may-log=false]/desk:hidden"
      >
        {t('newContact')}
      </ButtonLink>
    </header>
  );
}
