import { useTranslations } from 'next-intl';
import type { LadderContent } from '@/lib/rules/kinds/ladder';
import { Part } from '../part';
import type { ViewProps } from '../view-props';
import { LadderBars } from './ladder-bars';

export function LadderView({ content }: ViewProps<LadderContent>) {
  const t = useTranslations('rules.ladder');
  return (
    <div className="flex flex-col gap-5">
      {content.purpose ? <p className="max-w-prose whitespace-pre-wrap">{content.purpose}</p> : null}
      <Part title={t('steps')} hint={t('stepsSaid')}>
        <LadderBars steps={content.steps} />
      </Part>
    </div>
  );
}
