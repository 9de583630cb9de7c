import { useTranslations } from 'next-intl';
import { CantLine } from '@/components/ui/cant-line';
import { Link } from '@/components/ui/link';
import { holdersOf } from '@/lib/csmg/levels';
import type { Allowed } from '@/lib/tickets/allowed';
import { isCarried, verbHref } from './verbs';

export interface Holder {
  name: string;
  level: number;
}

type Props = { reference: string; verbs: readonly Allowed[]; holders: readonly Holder[] };

/** One line a dashed verb: who does it, by name, and the way on. Nothing is a dead end. */
export function CantVerbs({ reference, verbs, holders }: Props) {
  const t = useTranslations('tickets.cant');
  const names = useTranslations('tickets.verbs');
  const refused = verbs.filter((verb) => !isCarried(verb));
  return refused.map((verb) => {
    const who = holdersOf(holders, verb.needs).slice(0, 3);
    const name = names.has(verb.verb as 'take') ? names(verb.verb as 'take') : verb.verb;
    const way =
      verb.how === 'propose' ? (
        <Link href={verbHref(reference, verb.verb)} className="link">
          {t('propose')}
        </Link>
      ) : verb.how === 'ask' ? (
        <Link href={verbHref(reference, 'escalate')} className="link">
          {t('ask')}
        </Link>
      ) : undefined;
    return (
      <CantLine key={verb.verb} way={way}>
        {verb.needs === null
          ? t('nobody', { verb: name })
          : who.length > 0
            ? t('holders', { verb: name, level: verb.needs, names: who.map((one) => one.name).join(', ') })
            : t('level', { verb: name, level: verb.needs })}
      </CantLine>
    );
  });
}
