import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { LevelGlyph } from '@/components/ui/level-glyph';
import type { Level } from '@/lib/csmg/levels';
import { dateTime, type Zone } from '@/lib/format';
import { sayReview } from '@/lib/knowledge/actions';
import type { PeerReview } from '@/lib/knowledge/document';

type Props = {
  versionId: string;
  reviews: readonly PeerReview[];
  open: boolean;
  may: boolean;
  mine: boolean;
  zone: Zone;
};

/** What peers say of a proposed article, and the two words a peer may say. */
export function PeerReviews({ versionId, reviews, open, may, mine, zone }: Props) {
  const t = useTranslations('knowledge.peers');
  if (!open && reviews.length === 0) return null;
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-3">
        {reviews.length === 0 ? <p className="text-ink-2">{t('none')}</p> : null}
        {reviews.map((one) => (
          <div key={one.id}>
            <p className="flex flex-wrap items-center gap-1.5">
              <b className="font-strong">{one.name}</b>
              {one.level ? <LevelGlyph level={one.level as Level} /> : null}
              <Chip tone={one.verdict === 'right' ? 'ok' : 'soon'}>{t(one.verdict)}</Chip>
              <span className="num text-sm text-ink-3">{dateTime(one.at, zone)}</span>
            </p>
            {one.note ? <p className="mt-1 whitespace-pre-wrap text-ink-2">{one.note}</p> : null}
          </div>
        ))}
        {open && mine ? <p className="text-ink-2">{t('mine')}</p> : null}
        {open && !mine && !may ? <p className="text-ink-2">{t('cant')}</p> : null}
        {open && may ? (
          <ActionForm action={sayReview} failed={t('failed')} className="flex flex-col gap-2">
            <input type="hidden" name="id" value={versionId} />
            <AreaField name="note" label={t('note')} hint={t('noteHint')} rows={2} />
            <p className="flex flex-wrap gap-2">
              <SubmitButton name="verdict" value="right">
                {t('sayRight')}
              </SubmitButton>
              <SubmitButton kind="default" name="verdict" value="changes">
                {t('sayChanges')}
              </SubmitButton>
            </p>
          </ActionForm>
        ) : null}
      </div>
    </Card>
  );
}
