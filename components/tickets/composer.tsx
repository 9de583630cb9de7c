import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/forms/submit-button';
import { MacroMenu } from '@/components/macros/macro-menu';
import { Link } from '@/components/ui/link';
import { Menu, menuItemLook } from '@/components/ui/menu';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { paths, withQuery } from '@/lib/paths';
import type { Allowed } from '@/lib/tickets/allowed';
import { ComposerForm } from './composer-form';
import type { ComposerWording } from './composer-wording';
import { WordingFill } from './wording-fill';
import { Writing } from './writing';

type Mode = 'reply' | 'note' | 'expert';
type Props = {
  reference: string;
  place: string;
  mode: Mode;
  verbs: readonly Allowed[];
  requester: string;
  /** The newest public message this page shows. */
  after: string | null;
  draft: Readonly<Record<string, string>>;
  wordings: readonly { key: string; title: string }[];
  macros: readonly { key: string; title: string }[];
  wording: ComposerWording | null;
  experts: readonly { value: string; label: string }[];
  /** The reply keeps which article it was written from. */
  article: { key: string; title: string } | null;
};

const tab =
  'flex h-8 cursor-pointer items-center gap-1.5 rounded-sm px-2.5 text-ink-2 hover:bg-sunk has-checked:bg-sea-soft has-checked:font-strong has-checked:text-sea has-focus-visible:outline-2 has-focus-visible:outline-sea pointer-coarse:h-11';
// Which of the three is written decides what is shown, without script as well. Tailwind reads whole class names.
const inReply = 'hidden group-has-[input[value=reply]:checked]/write:flex';
const inNote = 'hidden group-has-[input[value=note]:checked]/write:inline';
const inExpert = 'hidden group-has-[input[value=expert]:checked]/write:flex';

/** Reply, note or a question to an expert, in one box that never loses a word. */
export function Composer(props: Props) {
  const { reference, mode, verbs, requester, draft, wording, experts } = props;
  const t = useTranslations('tickets.write');
  const reply = verbs.find(({ verb }) => verb === 'reply');
  const note = verbs.find(({ verb }) => verb === 'note');
  const expert = verbs.find(({ verb }) => verb === 'escalate');
  const modes: Mode[] = [
    ...(reply ? ['reply' as const] : []),
    ...(note ? ['note' as const] : []),
    ...(expert ? ['expert' as const] : []),
  ];
  const chosen = modes.includes(mode) ? mode : (modes[0] ?? 'note');
  const own = reply?.how === 'do' || reply?.how === 'supervised';
  if (modes.length === 0) return null;
  return (
    <ComposerForm
      place={props.place}
      texts={{
        failed: t('failed'),
        sent: t('sent'),
        held: t('heldDone'),
        noted: t('noted'),
        asked: t('asked'),
        saved: t('saved'),
        overtaken: t.raw('overtaken'),
        anyway: t('anyway'),
      }}
      after={props.after}
      reference={reference}
    >
      <fieldset className="flex flex-wrap items-center gap-1 border-b border-line px-2 py-1.5">
        <legend className="sr-only">{t('legend')}</legend>
        {modes.map((one) => (
          <label key={one} className={tab}>
            <input
              type="radio"
              name="mode"
              value={one}
              defaultChecked={one === chosen}
              className="sr-only"
              data-press={`mode-${one}`}
            />
            {t(`modes.${one}`)}
          </label>
        ))}
        <span className="ms-auto flex items-center gap-3">
          <MacroMenu reference={reference} macros={props.macros} />
          <span className={inReply}>
            <WordingMenu reference={reference} wordings={props.wordings} />
          </span>
        </span>
      </fieldset>
      <div className="flex flex-col gap-2 px-3.5 py-3">
        <p className={`text-sm text-ink-2 ${inReply}`}>{t('toCustomer', { name: requester })}</p>
        <p className={`text-sm text-ink-2 ${inNote}`}>{t('inside')}</p>
        <div className={`items-center gap-2 ${inExpert}`}>
          <Select name="to" aria-label={t('expert')} options={experts} blank={t('expertAny')} />
        </div>
        {reply?.how === 'supervised' && !wording ? (
          <span className={inReply}>
            <Notice tone="held" className="w-full">
              {t('willHold')}
            </Notice>
          </span>
        ) : null}
        {wording ? (
          <span className={`flex-col ${inReply}`}>
            <WordingFill wording={wording} texts={{ preview: t('preview'), gap: '{name}' }} />
            <Link
              href={`${withQuery(paths.ticket(reference), { write: 'reply', words: wording.key })}#write`}
              className="link mt-1.5 text-sm"
              scroll={false}
            >
              {own ? t('ownWords') : null}
            </Link>
          </span>
        ) : null}
        {props.article ? (
          <p className={`text-sm text-ink-2 ${inReply}`}>
            <input type="hidden" name="article" value={props.article.key} />
            {t('fromArticle', { title: props.article.title })}
          </p>
        ) : null}
        {!own && reply && !wording ? (
          <span className={inReply}>
            <Notice tone="soon" className="w-full" title={t('wordingOnly')}>
              {reply.why}
            </Notice>
          </span>
        ) : null}
        <Writing
          label={t('text')}
          draft={draft.body ?? ''}
          hideInReply={Boolean(wording) || !own}
          placeholder={t('placeholder')}
        />
        <div className="flex flex-wrap items-center gap-2">
          <SubmitButton kbd="Ctrl ↵" press="send">
            <span className={inReply}>{reply?.how === 'supervised' && !wording ? t('sendHeld') : t('send')}</span>
            <span className={inNote}>{t('keepNote')}</span>
            <span className={inExpert}>{t('ask')}</span>
          </SubmitButton>
          <label className="flex min-w-0 items-center gap-2 text-sm text-ink-2 group-has-[input[value=expert]:checked]/write:hidden">
            <span className="sr-only">{t('files')}</span>
            <input
              type="file"
              name="files"
              multiple
              className="max-w-56 text-sm file:me-2 file:h-control file:cursor-pointer file:rounded-sm file:border file:border-line-strong file:bg-raised file:px-2.5 file:text-ink"
            />
          </label>
        </div>
      </div>
    </ComposerForm>
  );
}

function WordingMenu({ reference, wordings }: Pick<Props, 'reference' | 'wordings'>) {
  const t = useTranslations('tickets.write');
  if (wordings.length === 0) return null;
  return (
    <Menu label={t('wording')} look="link cursor-pointer text-sm" align="end" side="above" wide>
      {wordings.map(({ key, title }) => (
        <Link
          key={key}
          href={`${withQuery(paths.ticket(reference), { write: 'reply', wording: key })}#write`}
          className={menuItemLook}
          scroll={false}
        >
          {title}
        </Link>
      ))}
    </Menu>
  );
}
