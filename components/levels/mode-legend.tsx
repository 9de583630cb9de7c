import { useTranslations } from 'next-intl';
import { MODES } from '@/lib/csmg/modes';
import { ModeMark } from './mode-mark';

/** What the seven answers mean, weakest first. */
export function ModeLegend() {
  const t = useTranslations('levels');
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {MODES.map((mode) => (
        <div key={mode} className="flex gap-1.5">
          <dt className="font-medium">
            <ModeMark mode={mode} word={t(`mode.${mode}`)} />
          </dt>
          <dd className="text-ink-2">{t(`modeMeans.${mode}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
