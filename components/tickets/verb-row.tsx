import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BarLine, DeskBar } from '@/components/shell/desk-bar';
import { KeyBindings } from '@/components/shell/key-bindings';
import { ButtonLink } from '@/components/ui/button-link';
import { buttonLook } from '@/components/ui/button-look';
import { CantButton } from '@/components/ui/cant-button';
import { Kbd } from '@/components/ui/kbd';
import { Link } from '@/components/ui/link';
import { Menu, MenuHeading, menuItemLook } from '@/components/ui/menu';
import type { Allowed } from '@/lib/tickets/allowed';
import { CantVerbs, type Holder } from './cant-verbs';
import { TakeButton } from './take-button';
import { inBar, inMore, isCarried, VERB_KEYS, verbHref } from './verbs';

type Props = {
  reference: string;
  verbs: readonly Allowed[];
  holders: readonly Holder[];
  end?: ReactNode;
  /** Something else on the page comes first, such as a check: no verb is the main one then. */
  modest?: boolean;
};

/** What may happen now, as one row with its keys. Dashed is what this level does not carry; the line below says who does. */
export function VerbRow({ reference, verbs, holders, end, modest = false }: Props) {
  const t = useTranslations('tickets.verbs');
  const words = useTranslations('tickets.row');
  const name = ({ verb }: Allowed) => t(verb as 'take');
  const bar = inBar(verbs);
  const more = inMore(verbs);
  const carried = bar.filter(isCarried);
  const cant = bar.filter((one) => !isCarried(one));
  const first = modest ? undefined : carried[0]?.verb;
  const keyed = [...carried, ...more.filter(isCarried)].filter(({ verb }) => VERB_KEYS[verb]);
  return (
    <>
      <DeskBar end={end}>
        <TakeButton
          reference={reference}
          free={carried.some(({ verb }) => verb === 'take')}
          texts={{
            take: t('take'),
            failed: words('failed'),
            done: words('done.take'),
            undo: words('undo'),
            undone: words('undone'),
          }}
        />
        {carried
          .filter(({ verb }) => verb !== 'take')
          .map((one) => (
            <ButtonLink
              key={one.verb}
              href={verbHref(reference, one.verb)}
              kind={one.verb === first ? 'primary' : 'default'}
              kbd={VERB_KEYS[one.verb]?.toUpperCase()}
              data-press={`do-${one.verb}`}
              scroll={false}
            >
              {name(one)}
            </ButtonLink>
          ))}
        {cant.length > 0 ? <BarLine /> : null}
        {cant.map((one) => (
          <CantButton key={one.verb} reason={one.why ?? ''}>
            {name(one)}
          </CantButton>
        ))}
        {more.length > 0 ? (
          <Menu
            look={buttonLook('quiet', 'cursor-pointer')}
            label={
              <>
                {words('more')} <Ellipsis aria-hidden="true" />
              </>
            }
            wide
          >
            {more.filter(isCarried).map((one) => (
              <Link
                key={one.verb}
                href={verbHref(reference, one.verb)}
                className={menuItemLook}
                data-press={`do-${one.verb}`}
                scroll={false}
              >
                <span className="flex-1">{name(one)}</span>
                {VERB_KEYS[one.verb] ? <Kbd>{VERB_KEYS[one.verb]?.toUpperCase() ?? ''}</Kbd> : null}
              </Link>
            ))}
            {more.some((one) => !isCarried(one)) ? <MenuHeading>{words('cant')}</MenuHeading> : null}
            {more
              .filter((one) => !isCarried(one))
              .map((one) =>
                one.how === 'propose' ? (
                  <Link
                    key={one.verb}
                    href={verbHref(reference, one.verb)}
                    className={menuItemLook}
                    title={one.why ?? ''}
                    scroll={false}
                  >
                    <span className="flex-1 text-ink-3">{name(one)}</span>
                    <span className="text-sm text-sea">{words('propose')}</span>
                  </Link>
                ) : (
                  <p key={one.verb} className="px-2.5 py-1 text-ink-3" title={one.why ?? ''}>
                    {name(one)}
                    <span className="block text-sm">{one.why}</span>
                  </p>
                ),
              )}
          </Menu>
        ) : null}
      </DeskBar>
      {cant.length > 0 ? (
        <div className="flex flex-wrap gap-x-5 gap-y-0.5 border-b border-line px-4 py-1.5">
          <CantVerbs reference={reference} verbs={cant} holders={holders} />
        </div>
      ) : null}
      <KeyBindings
        group={words('keys')}
        bindings={keyed.map((one) => ({ keys: VERB_KEYS[one.verb] ?? '', label: name(one), press: `do-${one.verb}` }))}
      />
    </>
  );
}
