import { useTranslations } from 'next-intl';
import { buttonLook } from '@/components/ui/button-look';
import { Menu, MenuHeading, MenuLine, menuItemLook } from '@/components/ui/menu';
import type { MeasureQuery } from '@/lib/measures/schema';
import { FIGURE_SETS } from '@/lib/measures/sheets';
import { paths, withQuery } from '@/lib/paths';
import { PrintButton } from './print-button';

type Props = { query: MeasureQuery; may: { figures: boolean; named: boolean } };

/** What can be taken along; what the level does not carry says which one does. */
export function ExportMenu({ query, may }: Props) {
  const t = useTranslations('dashboard');
  const name = useTranslations('measures.definitions');
  const address = (set: string) => withQuery(`${paths.dashboard()}/export`, { ...query, set });
  return (
    <>
      {may.figures ? (
        <Menu
          label={t('csv')}
          name={t('export.title')}
          look={buttonLook('quiet', 'cursor-pointer list-none')}
          align="end"
          wide
        >
          <MenuHeading>{t('export.figures')}</MenuHeading>
          {FIGURE_SETS.map((set) => (
            <a key={set} href={address(set)} download="" className={menuItemLook}>
              {set === 'promises' ? t('promises.title') : name(`${set}.name`)}
            </a>
          ))}
          <MenuLine />
          <MenuHeading>{t('export.rows')}</MenuHeading>
          <a href={address('tickets')} download="" className={menuItemLook}>
            {t('export.rows')}
          </a>
          {may.named ? (
            <a href={address('tickets-named')} download="" className={menuItemLook}>
              {t('export.rowsNamed')}
            </a>
          ) : (
            <p className="px-2.5 py-1 text-sm text-ink-3">{t('export.need')}</p>
          )}
        </Menu>
      ) : null}
      <PrintButton label={t('export.print')} />
    </>
  );
}
