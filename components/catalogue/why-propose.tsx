import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';

/** Where the level may only propose it, the form asks why. */
export function WhyPropose({ propose }: { propose: boolean }) {
  const t = useTranslations('catalogue.request.plan');
  if (!propose) return null;
  return (
    <>
      <input type="hidden" name="_propose" value="1" />
      <AreaField name="_why" label={t('why')} hint={t('whyHint')} rows={2} required />
    </>
  );
}
