import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Card } from '@/components/ui/card';
import { dateTime, type Zone } from '@/lib/format';
import { decideVersion, enforceNow } from '@/lib/rules/actions';
import type { VersionView } from '@/lib/rules/document';
import { wallIn } from '@/lib/rules/wall-time';
import { TakeBack } from './draft-forms';

interface Deciding {
  mine: boolean;
  may: boolean;
  solo: boolean;
  names: readonly string[];
}
type Props = { version: VersionView; deciding: Deciding; against: number; now: Date; zone: Zone };

/** The decision on a proposed or agreed version: the buttons by right, else who can decide, by name. */
export function DecideCard({ version, deciding, against, now, zone }: Props) {
  const t = useTranslations('rules.decide');
  const { mine, may, solo, names } = deciding;
  if (version.state === 'agreed') return <Agreed version={version} may={may} zone={zone} />;
  const who = names.length > 0 ? t('ask', { names: names.slice(0, 4).join(', ') }) : t('nobody');
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-3">
        {mine ? <p className="text-ink-2">{solo ? t('solo') : `${t('mine')} ${who}`}</p> : null}
        {may ? (
          <ActionForm action={decideVersion} failed={t('failed')} className="flex flex-col gap-3">
            <input type="hidden" name="id" value={version.id} />
            <input type="hidden" name="against" value={against} />
            <AreaField name="decision" label={t('note', { name: version.author })} hint={t('noteHint')} rows={3} />
            <TextField
              name="from"
              type="datetime-local"
              label={t('from')}
              hint={t('fromHint', { zone: zone.timeZone ?? 'UTC' })}
              defaultValue={
                version.wishedFrom && version.wishedFrom > now ? wallIn(version.wishedFrom, zone.timeZone ?? 'UTC') : ''
              }
              className="max-w-60"
            />
            <p className="flex flex-wrap gap-2">
              <SubmitButton name="verb" value="agree">
                {t('agree')}
              </SubmitButton>
              {mine ? null : (
                <SubmitButton kind="default" name="verb" value="return">
                  {t('return')}
                </SubmitButton>
              )}
            </p>
          </ActionForm>
        ) : null}
        {!may && !mine ? <p className="text-ink-2">{who}</p> : null}
        {mine ? <TakeBack version={version} /> : null}
      </div>
    </Card>
  );
}

function Agreed({ version, may, zone }: { version: VersionView; may: boolean; zone: Zone }) {
  const t = useTranslations('rules.decide');
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-3">
        <p className="text-ink-2">
          {version.effectiveFrom ? t('waits', { date: dateTime(version.effectiveFrom, zone) }) : t('agreed')}
        </p>
        {may ? (
          <ActionForm action={enforceNow} failed={t('failed')}>
            <input type="hidden" name="id" value={version.id} />
            <p>
              <SubmitButton kind="default">{t('enforce')}</SubmitButton>
            </p>
          </ActionForm>
        ) : null}
      </div>
    </Card>
  );
}
