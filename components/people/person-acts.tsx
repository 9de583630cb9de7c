import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { CantButton } from '@/components/ui/cant-button';
import { CantLine } from '@/components/ui/cant-line';
import { withQuery } from '@/lib/paths';
import { isOpen, type Way } from './way';

export const PERSON_ACTS = ['grant', 'deputise', 'delegate', 'buddy', 'card', 'cap'] as const;
export type PersonAct = (typeof PERSON_ACTS)[number];

type Props = { here: string; ways: Record<PersonAct, Way>; on?: string };

/** What may be done about this person; what one's level does not carry is dashed and says who does it. */
export function PersonActs({ here, ways, on }: Props) {
  const t = useTranslations('people.acts');
  const cant = PERSON_ACTS.flatMap((act) => {
    const way = ways[act];
    return isOpen(way) ? [] : [way.reason];
  });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        {PERSON_ACTS.map((act) => {
          const way = ways[act];
          if (!isOpen(way))
            return (
              <CantButton key={act} reason={way.reason}>
                {t(act)}
              </CantButton>
            );
          return (
            <ButtonLink
              key={act}
              href={withQuery(here, { do: act })}
              scroll={false}
              aria-current={on === act ? 'true' : undefined}
            >
              {way === 'propose' ? t('proposed', { act: t(act) }) : t(act)}
            </ButtonLink>
          );
        })}
      </div>
      {[...new Set(cant)].map((reason) => (
        <CantLine key={reason}>{reason}</CantLine>
      ))}
    </div>
  );
}
