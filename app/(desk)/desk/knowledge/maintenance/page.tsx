import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { KnowledgeTabs } from '@/components/knowledge/knowledge-tabs';
import { MaintenanceForm } from '@/components/knowledge/maintenance-form';
import { PlannedWork } from '@/components/portal/planned-list';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { countShelves } from '@/lib/knowledge/register';
import { cancel } from '@/lib/maintenance/actions';
import { listPlanned } from '@/lib/maintenance/queries';
import { paths } from '@/lib/paths';
import { listInForce } from '@/lib/rules/in-force';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('status.planned'))('title') };
}

/** Planned work on services: what people are told, and the form that tells them. */
export default async function MaintenancePage() {
  const { tx, actor, now, zone } = await requireDesk(paths.maintenance());
  const [t, counts, planned, services] = await Promise.all([
    getTranslations('status.planned'),
    countShelves(tx, actor, now),
    listPlanned(tx, now),
    listInForce(tx, 'service'),
  ]);
  const how = (functionId: string | null) => can(actor, 'knownError.validate', now, { functionId });
  const mine = services.filter(({ functionId }) => how(functionId).allowed || how(functionId).mode === 'propose');
  const propose = !mine.some(({ functionId }) => how(functionId).allowed);
  return (
    <>
      <DeskTop title={t('title')} />
      <KnowledgeTabs on="maintenance" counts={counts} />
      <DeskBody>
        <div className="grid items-start gap-3 xl:grid-cols-2">
          <Card title={t('ahead')}>
            {planned.length === 0 ? <EmptyState title={t('none')}>{t('noneText')}</EmptyState> : null}
            <ol className="flex list-none flex-col gap-5 p-0">
              {planned.map((one) => (
                <li key={one.id}>
                  <PlannedWork planned={one} zone={zone}>
                    {how(one.functionId).allowed ? (
                      <ActionForm action={cancel} failed={t('failed')} className="mt-2">
                        <input type="hidden" name="id" value={one.id} />
                        <SubmitButton kind="default">{t('cancel')}</SubmitButton>
                      </ActionForm>
                    ) : null}
                  </PlannedWork>
                </li>
              ))}
            </ol>
          </Card>
          <Card title={t('new')}>
            {mine.length > 0 ? (
              <MaintenanceForm
                services={mine.map(({ key, title }) => ({ value: key, label: title }))}
                propose={propose}
                timeZone={actor.timeZone}
              />
            ) : (
              <p className="text-ink-2">{t('cant')}</p>
            )}
          </Card>
        </div>
      </DeskBody>
    </>
  );
}
