import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Segmented } from '@/components/ui/segmented';
import { paths } from '@/lib/paths';

type Props = { shelf: 'open' | 'over' | 'all'; q: string; shared: boolean; mayShare: boolean };

export function RequestsBar({ shelf, q, shared, mayShare }: Props) {
  const t = useTranslations('requests.list');
  const whose = shared ? 'all' : null;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2.5">
      <Segmented
        label={t('shelves')}
        segments={(['open', 'over', 'all'] as const).map((one) => ({
          label: t(one),
          href: paths.requests({ show: one, q, whose }),
          on: one === shelf,
        }))}
      />
      {mayShare ? (
        <Segmented
          label={t('whose')}
          segments={[
            { label: t('mine'), href: paths.requests({ show: shelf, q }), on: !shared },
            { label: t('shared'), href: paths.requests({ show: shelf, q, whose: 'all' }), on: shared },
          ]}
        />
      ) : null}
      <search className="min-w-0 flex-1 basis-56">
        <form action={paths.requests()} className="flex gap-2">
          <input type="hidden" name="show" value={shelf} />
          {whose ? <input type="hidden" name="whose" value={whose} /> : null}
          <label htmlFor="find" className="sr-only">
            {t('find')}
          </label>
          <Input id="find" name="q" type="search" defaultValue={q} maxLength={200} placeholder={t('find')} />
          <Button type="submit">{t('submit')}</Button>
        </form>
      </search>
    </div>
  );
}
