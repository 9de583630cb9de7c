import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { checkHeld } from '@/lib/supervision/actions';
import type { HeldContext } from '@/lib/supervision/context';
import type { HeldView } from '@/lib/supervision/queries';
import { HeldConversation } from './held-context';
import { HeldSide } from './held-side';
import { HeldText } from './held-text';
import { HeldVerbs } from './held-verbs';

type Props = { held: HeldView; context: HeldContext; editing: boolean; now: Date; zone: Zone };
const OVER = ['closed', 'cancelled', 'merged'];

/** One held text with all that its checker needs, and the verdict; one form, so that a note goes with every verdict. */
export function HeldDesk({ held, context, editing, now, zone }: Props) {
  const t = useTranslations('supervision');
  return (
    <ActionForm key={held.id} action={checkHeld} failed={t('failed')} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <input type="hidden" name="id" value={held.id} />
      <input type="hidden" name="hash" value={held.hash} />
      <HeldVerbs held={held} editing={editing} />
      <div className="relative grid min-h-0 flex-1 overflow-y-auto xl:grid-cols-[minmax(0,1fr)_300px] xl:overflow-hidden">
        <div className="relative flex min-w-0 flex-col gap-3 p-4 xl:overflow-y-auto xl:px-7">
          <Link href={paths.toCheck()} className="link lg:hidden">
            {t('back')}
          </Link>
          <h2 className="font-strong">
            <span className="num me-2 font-medium text-ink-3">{held.ticket.reference}</span>
            {held.ticket.subject}
          </h2>
          {OVER.includes(held.ticket.state) ? (
            <Notice tone="soon" title={t('closed', { state: held.ticket.state })} />
          ) : null}
          <HeldConversation context={context} now={now} zone={zone} />
          <HeldText held={held} editing={editing} now={now} zone={zone} />
          <AreaField
            name="note"
            label={t('noteTo', { name: held.author.name })}
            hint={t('noteHint')}
            placeholder={t('notePlaceholder')}
            rows={3}
          />
        </div>
        <aside
          aria-label={t('about')}
          className="relative border-line p-4 max-xl:border-t xl:overflow-y-auto xl:border-s"
        >
          <HeldSide held={held} context={context} now={now} zone={zone} />
        </aside>
      </div>
    </ActionForm>
  );
}
