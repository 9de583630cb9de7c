import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import type { LadderContent } from '@/lib/rules/kinds/ladder';

const tone = (at: number) => (at < 0.75 ? 'bg-ok' : at < 1 ? 'bg-soon' : 'bg-late');

/** Who hears when: how much of the promised time is used up by then, and where it ends. */
export function LadderBars({ steps }: { steps: LadderContent['steps'] }) {
  const t = useTranslations('rules.ladder');
  const longest = Math.max(1, ...steps.map(({ at }) => at));
  const width = (share: number) => `${(share / longest) * 100}%`;
  return (
    <ol className="flex list-none flex-col gap-1.5 p-0">
      {[...steps]
        .sort((a, b) => a.at - b.at)
        .map(({ at, to }) => (
          <li
            key={`${at}-${to}`}
            className="grid grid-cols-[52px_minmax(0,1fr)_minmax(0,130px)] items-center gap-3 max-sm:grid-cols-[52px_minmax(0,1fr)]"
          >
            <span className="num text-end font-strong">{Math.round(at * 100)} %</span>
            <span aria-hidden="true" className="relative block h-3 rounded-sm bg-track max-sm:hidden">
              <i
                className={clsx('absolute inset-y-0 start-0 rounded-sm forced-color-adjust-none', tone(at))}
                style={{ width: width(at) }}
              />
              {longest > 1 ? (
                <i className="absolute -inset-y-1 w-px bg-ink-2" style={{ insetInlineStart: width(1) }} />
              ) : null}
            </span>
            <span>{t(`rungs.${to}`)}</span>
          </li>
        ))}
    </ol>
  );
}
