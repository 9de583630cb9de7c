import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { sourceUrl } from '@/lib/csmg/statements';
import type { Statement } from '@/lib/csmg/statements/statement';
import { WhereLinks } from './where-links';

/** Sentences with their meaning in our words, where they are lived, and the way to the wording itself. */
export function StatementList({ statements }: { statements: readonly Statement[] }) {
  const t = useTranslations('levels.one');
  return (
    <ul>
      {statements.map((statement) => (
        <li
          key={statement.ids.join()}
          className="flex flex-col gap-1.5 border-b border-line px-3.5 py-2.5 last:border-b-0"
        >
          <p className="flex items-baseline gap-2 font-medium first-letter:uppercase">
            <LevelGlyph level={statement.level} />
            <span className="first-letter:uppercase">{statement.meaning}</span>
          </p>
          <p className="flex flex-wrap items-center gap-1.5">
            {statement.ids.map((id) => (
              <a key={id} href={sourceUrl(id)} rel="noreferrer external" target="_blank" title={t('source')}>
                <Chip tone="line" className="hover:text-ink">
                  <span className="num">{id}</span>
                  <ExternalLink aria-hidden="true" className="size-3" />
                  <span className="sr-only">{t('source')}</span>
                </Chip>
              </a>
            ))}
            <WhereLinks where={statement.where} />
          </p>
        </li>
      ))}
    </ul>
  );
}
