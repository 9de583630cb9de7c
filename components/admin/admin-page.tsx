import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { EmptyState } from '@/components/ui/empty-state';
import { Tabs } from '@/components/ui/tabs';
import { Told } from '@/components/ui/told';
import { paths } from '@/lib/paths';
import { ClosedSections } from './closed-sections';
import { ADMIN_SECTIONS, type AdminSection, type Admission } from './sections';

type Props = { admission: Admission; actions?: ReactNode; said?: string; bar?: ReactNode; children?: ReactNode };

/** The frame of an administrator's page; where the right is missing it says which one, and who has it. */
export function AdminPage({ admission, actions, said, bar, children }: Props) {
  const t = useTranslations('admin');
  const { section, sections, closed } = admission;
  const shut = closed.find((one) => one.section === section);
  const href = (one: AdminSection) => paths.admin(one === 'overview' ? undefined : one);
  const word = said && t.has(`said.${said}` as never) ? t(`said.${said}` as never) : null;
  return (
    <>
      <DeskTop title={t('title')} actions={shut ? null : actions} />
      <Tabs
        label={t('sections.label')}
        tabs={ADMIN_SECTIONS.filter((one) => sections.includes(one) || one === section).map((one) => ({
          label: t(`sections.${one}`),
          href: href(one),
          on: one === section,
        }))}
      >
        {shut ? null : bar}
      </Tabs>
      <DeskBody>
        {word ? <Told title={word} /> : null}
        {shut ? <EmptyState title={t('refused')}>{shut.why ?? t('byAdmin')}</EmptyState> : children}
        <ClosedSections closed={closed.filter((one) => one.section !== section)} />
      </DeskBody>
    </>
  );
}
