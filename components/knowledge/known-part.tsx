import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StatusChip } from '@/components/known-errors/status-chip';
import { SidePart } from '@/components/tickets/side-part';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import type { KnownAround } from '@/lib/knowledge/around-ticket';
import type { Answer } from '@/lib/knowledge/queries';
import { paths, withQuery } from '@/lib/paths';
import { TieButton } from './tie-button';

export interface KnownProps {
  reference: string;
  known: KnownAround;
  may: { use: boolean; match: 'do' | 'propose' | null; draft: boolean; reply: boolean };
}

/** What the desk knows about this ticket: what was used, which known error it is, what may fit. */
export function KnownPart({ reference, known, may }: KnownProps) {
  const t = useTranslations('knowledge.ticket');
  const { used, matched, suggested } = known;
  const nothing = used.length + matched.length + suggested.length === 0;
  return (
    <SidePart
      id="known"
      title={t('title')}
      aside={
        may.draft ? (
          <Link href={paths.newArticle({ ticket: reference })} className="link text-sm">
            {t('draft')}
          </Link>
        ) : null
      }
    >
      {nothing ? <p className="text-sm text-ink-3">{t('none')}</p> : null}
      {matched.map((error) => (
        <Row
          key={error.key}
          href={paths.knownError(error.key)}
          title={error.title}
          chips={<StatusChip status={error.status} />}
          below={
            may.match === 'do' ? (
              <TieButton
                kind="error"
                reference={reference}
                of={error.key}
                remove
                texts={{ do: t('unmatch'), failed: t('failed') }}
              />
            ) : null
          }
        >
          {error.workaround}
        </Row>
      ))}
      {used.map((article) => (
        <Row
          key={`${article.key}-${article.number}`}
          href={paths.ruleVersion('articles', article.key, article.number)}
          title={article.title}
          chips={
            <Chip tone={article.now === article.number ? 'plain' : 'soon'}>
              {article.now === null
                ? t('retired')
                : article.now === article.number
                  ? t('version', { number: article.number })
                  : t('newer', { number: article.now })}
            </Chip>
          }
          below={
            article.inReply ? (
              <span className="text-ink-3">{t('inReply')}</span>
            ) : may.use ? (
              <TieButton
                kind="article"
                reference={reference}
                of={article.key}
                remove
                texts={{ do: t('unlink'), failed: t('failed') }}
              />
            ) : null
          }
        />
      ))}
      {suggested.length > 0 && used.length + matched.length > 0 ? (
        <h3 className="pt-1 text-sm font-strong text-ink-3">{t('suggested')}</h3>
      ) : null}
      {suggested.map((answer) => (
        <Suggested key={answer.key} answer={answer} reference={reference} may={may} />
      ))}
    </SidePart>
  );
}

function Suggested({ answer, reference, may }: { answer: Answer } & Pick<KnownProps, 'reference' | 'may'>) {
  const t = useTranslations('knowledge.ticket');
  const isError = answer.kind === 'knownError';
  const wish = JSON.stringify({ reference, error: answer.key });
  return (
    <Row
      href={isError ? paths.knownError(answer.key) : paths.deskArticle(answer.key)}
      title={answer.title}
      chips={
        <>
          <Chip tone={isError ? 'brass' : 'sea'}>{t(isError ? 'error' : 'article')}</Chip>
          {answer.suspected ? <Chip tone="held">{t('suspected')}</Chip> : null}
          {answer.stale ? <Chip tone="soon">{t('stale')}</Chip> : null}
        </>
      }
      below={
        isError ? (
          may.match === 'do' ? (
            <TieButton
              kind="error"
              reference={reference}
              of={answer.key}
              texts={{ do: t('match'), failed: t('failed') }}
            />
          ) : may.match === 'propose' ? (
            <Link
              href={paths.newProposal({ capability: 'knownError.match', target: reference, input: wish })}
              className="link"
            >
              {t('proposeMatch')}
            </Link>
          ) : null
        ) : (
          <>
            {may.reply && answer.audience === 'public' ? (
              <Link
                href={`${withQuery(paths.ticket(reference), { write: 'reply', article: answer.key })}#write`}
                className="link"
                scroll={false}
              >
                {t('use')}
              </Link>
            ) : null}
            {may.use ? (
              <TieButton
                kind="article"
                reference={reference}
                of={answer.key}
                texts={{ do: t('link'), failed: t('failed') }}
              />
            ) : null}
          </>
        )
      }
    >
      {isError ? (answer.workaround ?? answer.summary) : answer.summary}
    </Row>
  );
}

type RowProps = { href: string; title: string; chips?: ReactNode; below?: ReactNode; children?: ReactNode };

function Row({ href, title, chips, below, children }: RowProps) {
  return (
    <article className="rounded-md border border-line bg-raised px-3 py-2 text-sm">
      <p className="flex flex-wrap items-center gap-1.5">
        <Link href={href} className="min-w-0 font-medium text-ink hover:underline">
          {title}
        </Link>
        {chips}
      </p>
      {children ? <p className="mt-0.5 line-clamp-3 text-pretty text-ink-2">{children}</p> : null}
      {below ? <div className="mt-1 flex flex-wrap items-center gap-3">{below}</div> : null}
    </article>
  );
}
