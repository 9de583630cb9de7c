import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';

type Props = {
  service: { key: string; title: string } | null;
  functionName: string;
  assignee: string | null;
};

export function RequestFacts({ service, functionName, assignee }: Props) {
  const t = useTranslations('requests.page');
  return (
    <Card title={t('facts')}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 [&_dt]:text-ink-2">
        {service ? (
          <>
            <dt>{t('service')}</dt>
            <dd className="min-w-0">
              <Link href={paths.service(service.key)} className="link">
                {service.title}
              </Link>
            </dd>
          </>
        ) : null}
        <dt>{t('team')}</dt>
        <dd className="min-w-0">{functionName}</dd>
        {assignee ? (
          <>
            <dt>{t('assignee')}</dt>
            <dd className="min-w-0">{assignee}</dd>
          </>
        ) : null}
      </dl>
    </Card>
  );
}
