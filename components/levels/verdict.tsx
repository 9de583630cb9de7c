import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import type { Decision } from '@/lib/csmg/can';
import type { Cell } from '@/lib/csmg/cells';
import { refusal } from '@/lib/csmg/refusal';
import { withQuery } from '@/lib/paths';

type Props = { decision: Decision; cell: Cell | null; place: string };

/** Why this person can or cannot, here and now: the very sentence that every refusal says, and the ways on. */
function Verdict({ decision, cell, place }: Props) {
  const t = useTranslations('levels');
  const { allowed, mode, level, deputyFor, ask } = decision;
  const held = mode === 'supervised';
  const sentence = held
    ? t('one.supervised')
    : !allowed
      ? refusal(decision).sentence
      : mode === 'view'
        ? t('one.looks')
        : level
          ? t('one.yes', { level, place })
          : t('one.yesOther');
  const reach = allowed && cell && cell.reach !== 'level' ? t(`reach.${cell.reach}`) : null;
  const way =
    mode === 'propose' || cell?.otherwise === 'propose'
      ? 'proposeWay'
      : ask || cell?.otherwise === 'ask'
        ? 'askWay'
        : null;
  return (
    <Notice tone={allowed ? 'ok' : held ? 'held' : 'sea'} title={sentence}>
      {reach ? <p>{t('one.reach', { reach })}</p> : null}
      {deputyFor && allowed ? <p>{t('one.deputy', { name: deputyFor.name })}</p> : null}
      {cell?.when && mode !== 'none' ? (
        <p>
          {t('one.if')} {t(`conditionMeans.${cell.when}`)}
        </p>
      ) : null}
      {way ? <p>{t(`one.${way}`)}</p> : !allowed && !held ? <p>{t('one.askHolder')}</p> : null}
    </Notice>
  );
}

type Place = { key: string; name: string };
type CardProps = Omit<Props, 'place'> & { here: string; places: readonly Place[]; place: Place | null };

/** The verdict with a choice of function: levels are held in one, not everywhere. */
export function VerdictCard({ here, places, place, ...rest }: CardProps) {
  const t = useTranslations('levels.one');
  const segments = places.map(({ key, name }) => ({
    label: name,
    href: withQuery(here, { function: key }),
    on: key === place?.key,
  }));
  return (
    <Card
      title={t('why')}
      aside={places.length > 1 ? <Segmented label={t('choose')} segments={segments} /> : undefined}
    >
      <Verdict {...rest} place={place?.name ?? ''} />
    </Card>
  );
}
