import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';

export function PortalFooter() {
  const t = useTranslations('shell.footer');
  return (
    <footer className="border-t border-line text-sm text-ink-3 print:hidden">
      <div className="mx-auto flex max-w-[960px] flex-wrap gap-x-5 gap-y-1 px-4 py-5 sm:px-5">
        <span className="flex-1 basis-full whitespace-nowrap sm:basis-auto">{t('line')}</span>
        <Link href={paths.help()} className="py-1 hover:text-ink">
          {t('help')}
        </Link>
        <Link href={paths.status()} className="py-1 hover:text-ink">
          {t('status')}
        </Link>
        <a href={paths.apiDocs()} className="py-1 hover:text-ink">
          {t('api')}
        </a>
      </div>
    </footer>
  );
}
