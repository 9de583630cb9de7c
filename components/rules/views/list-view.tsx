import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import type { CategoriesContent, WaitingReasonsContent } from '@/lib/rules/kinds/small';

const depthOf = (key: string) => key.split('.').length - 1;

export function CategoriesView({ content }: { content: CategoriesContent }) {
  const sorted = [...content.categories].sort((a, b) => (a.key < b.key ? -1 : 1));
  return (
    <ul className="flex list-none flex-col p-0 sm:columns-2 sm:block">
      {sorted.map(({ key, label }) => (
        <li
          key={key}
          className="flex items-baseline gap-2 break-inside-avoid py-0.5"
          style={{ paddingInlineStart: `${depthOf(key) * 18}px` }}
        >
          <span className={depthOf(key) === 0 ? 'font-strong' : undefined}>{label}</span>
          <code className="text-xs text-ink-3">{key}</code>
        </li>
      ))}
    </ul>
  );
}

export function ReasonsView({ content }: { content: WaitingReasonsContent }) {
  const t = useTranslations('rules.lists');
  return (
    <ul className="flex list-none flex-col gap-1.5 p-0">
      {content.reasons.map(({ key, label, customer }) => (
        <li key={key} className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{label}</span>
          <code className="text-xs text-ink-3">{key}</code>
          {customer ? <Chip tone="sea">{t('customer')}</Chip> : null}
        </li>
      ))}
    </ul>
  );
}
