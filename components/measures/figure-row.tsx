import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { number, percent } from '@/lib/format';
import type { Attainment } from '@/lib/measures/attainment';
import type { Count } from '@/lib/measures/count';
import { DEFINITIONS, definitionOf } from '@/lib/measures/definitions';
import type { Figures } from '@/lib/measures/figures';
import { Change } from './change';
import { FigureTile } from './figure-tile';

/** The six figures one looks at first. */
export function FigureRow({ figures }: { figures: Figures }) {
  const t = useTranslations('dashboard.tile');
  const name = useTranslations('measures.definitions');
  const none = useTranslations('dashboard')('none');
  const { promises, firstContact, reopened, satisfaction, backlog } = figures;
  const [resolve, response] = promises;
  const shown = (value: number | null) => (value === null ? none : percent(value));
  const list = (value: number | null, count: Count) => (value === null ? null : count.href);
  return (
    <div className="tiles grid grid-cols-2 gap-px rounded-md border border-line bg-line md:grid-cols-3 xl:grid-cols-6">
      {[resolve, response].map((one) =>
        one ? (
          <FigureTile
            key={one.promise}
            label={name(`${one.promise}.name`)}
            value={shown(one.value)}
            definition={one.definition}
            href={list(one.value, one.decided)}
            align={one === resolve ? 'start' : 'end'}
          >
            <Kept one={one} />
          </FigureTile>
        ) : null,
      )}
      <FigureTile
        label={name('firstContact.name')}
        value={shown(firstContact.value)}
        definition={firstContact.definition}
        href={list(firstContact.value, firstContact.part)}
      >
        {firstContact.value === null ? null : <Change value={firstContact.value} before={firstContact.before} />}
      </FigureTile>
      <FigureTile
        label={name('reopened.name')}
        value={shown(reopened.value)}
        definition={reopened.definition}
        href={list(reopened.value, reopened.part)}
        align="start"
      >
        {reopened.value === null ? null : <Change value={reopened.value} before={reopened.before} good="down" />}
      </FigureTile>
      <FigureTile
        label={name('satisfaction.name')}
        value={satisfaction.mean === null ? none : number(satisfaction.mean, 'en', 1)}
        definition={satisfaction.definition}
        href={list(satisfaction.mean, satisfaction.answers)}
      >
        {satisfaction.answers.value === 0
          ? t('noAnswers')
          : t('answers', { count: satisfaction.answers.value, share: percent(satisfaction.response, 'en', 0) })}
      </FigureTile>
      <FigureTile
        label={name('openNow.name')}
        value={number(backlog.openNow.value)}
        definition={definitionOf('openNow')}
        href={backlog.openNow.href}
      >
        {backlog.older.value > 0 ? (
          <Link href={backlog.older.href} className="link relative z-10">
            {t('older', { count: number(backlog.older.value), days: backlog.olderDays })}
          </Link>
        ) : (
          t('nothingOlder', { days: backlog.olderDays })
        )}
      </FigureTile>
    </div>
  );
}

/** Beside its target, the way it moved, and what was late. */
function Kept({ one: { promise, value, before, late } }: { one: Attainment }) {
  const t = useTranslations('dashboard.tile');
  const { target } = DEFINITIONS[promise];
  if (value === null) return null;
  return (
    <>
      <span className={value < target ? 'text-late' : 'text-ok'}>
        {t('target', { target: percent(target, 'en', 0) })}
      </span>
      , <Change value={value} before={before} />
      {late.value > 0 ? (
        <>
          ,{' '}
          <Link href={late.href} className="link relative z-10">
            {t('late', { count: number(late.value) })}
          </Link>
        </>
      ) : null}
    </>
  );
}
