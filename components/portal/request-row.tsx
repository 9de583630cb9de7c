import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RequestLine } from '@/lib/requests/queries';
import { RequestActs } from './request-acts';
import { StandingLine } from './standing-line';

type Props = {
  request: RequestLine;
  now: Date;
  zone: Zone;
  accept: (form: FormData) => Promise<void>;
};

export function RequestRow({ request, now, zone, accept }: Props) {
  const t = useTranslations('requests');
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-2.5 border-t border-line px-4 py-3.5 first:border-t-0">
      <div className="min-w-0 flex-1 basis-64">
        <Link
          href={paths.request(request.reference)}
          className="font-strong text-ink before:absolute before:inset-0 before:content-[''] hover:text-sea"
        >
          {request.subject}
        </Link>
        <p className="text-pretty text-ink-2">
          <StandingLine standing={request.standing} now={now} zone={zone} />
        </p>
        {request.mine ? null : <p className="text-sm text-ink-3">{t('askedBy', { name: request.requester })}</p>}
      </div>
      <RequestActs request={request} accept={accept} />
    </li>
  );
}
