import { useTranslations } from 'next-intl';
import { SectionHeader } from '@/components/shell/section-header';
import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RequestLine } from '@/lib/requests/queries';
import { RequestList } from './request-list';

type Props = {
  signedIn: boolean;
  lines: readonly RequestLine[];
  more: boolean;
  now: Date;
  zone: Zone;
  accept: (form: FormData) => Promise<void>;
};

export function MyRequests({ signedIn, lines, more, ...rest }: Props) {
  const t = useTranslations('portal');
  return (
    <section className="mt-9" aria-labelledby="mine">
      <SectionHeader title={t('mine')} id="mine">
        {signedIn ? (
          <Link href={paths.requests()} className="link">
            {more ? t('moreMine') : t('allMine')}
          </Link>
        ) : null}
      </SectionHeader>
      {lines.length > 0 ? (
        <RequestList label={t('mine')} requests={lines} {...rest} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border border-line bg-raised px-4 py-4">
          <p className="min-w-0 flex-1 basis-64 text-pretty text-ink-2">
            {signedIn ? t('noneMine') : t('signInToSee')}
          </p>
          <ButtonLink href={signedIn ? paths.newRequest() : paths.signIn(paths.requests())} kind="primary">
            {signedIn ? t('ask') : t('signIn')}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}
