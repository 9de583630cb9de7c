import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { dateOnly, type Zone } from '@/lib/format';
import type { Choices } from '@/lib/rules/choices';
import type { RuleDocument } from '@/lib/rules/document';
import { ContentView } from './content-view';

type Props = { found: RuleDocument; change: ReactNode; choices: Choices; zone: Zone };

/** What binds now, or that nothing does yet. */
export function InForceCard({ found, change, choices, zone }: Props) {
  const t = useTranslations('rules.document');
  const { rule, inForce } = found;
  if (!inForce)
    return (
      <Card>
        <EmptyState title={t('nothing')} action={change}>
          {t('nothingHint')}
        </EmptyState>
      </Card>
    );
  return (
    <Card
      title={
        <>
          {t('inForce', { number: inForce.number })}
          {inForce.effectiveFrom ? (
            <span className="num ms-2 font-normal text-ink-3">
              {t('since', { date: dateOnly(inForce.effectiveFrom, zone) })}
            </span>
          ) : null}
        </>
      }
      aside={<span className="print:hidden">{change}</span>}
    >
      <ContentView kind={rule.kind} content={inForce.content} choices={choices} />
    </Card>
  );
}
