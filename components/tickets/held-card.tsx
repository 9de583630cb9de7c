import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { KeyBindings } from '@/components/shell/key-bindings';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { duration, type Zone } from '@/lib/format';
import { paths, withQuery } from '@/lib/paths';
import { checkHeld } from '@/lib/supervision/actions';
import type { HeldView } from '@/lib/supervision/queries';
import { ConversationMessage } from './conversation-message';

type Props = { held: HeldView & { mayCheck: boolean }; mine: boolean; now: Date; zone: Zone };

/** What waits for a check, in violet, with its own clock; the customer sees nothing of it. */
export function HeldCard({ held, mine, now, zone }: Props) {
  const t = useTranslations('tickets.held');
  const left = held.dueAt ? (held.dueAt.getTime() - now.getTime()) / 1000 : null;
  const clock =
    left === null ? t('waits') : t(left < 0 ? 'over' : 'left', { time: duration(Math.max(60, Math.abs(left))) });
  return (
    <>
      <ConversationMessage
        id={`held-${held.id}`}
        author={held.author.name}
        level={held.author.level}
        at={held.at}
        now={now}
        zone={zone}
        look="held"
        via={t('wrote', { level: held.author.level })}
        aside={<Chip tone={left !== null && left < 0 ? 'late' : 'held'}>{clock}</Chip>}
        source={held.body || t('act', { act: held.act })}
      >
        {mine ? t('mine') : held.mayCheck ? null : t('others')}
      </ConversationMessage>
      {held.mayCheck ? (
        <li>
          <ActionForm
            action={checkHeld}
            failed={t('failed')}
            className="rounded-md border border-line bg-raised px-4 py-3 flex flex-col gap-3"
          >
            <input type="hidden" name="id" value={held.id} />
            <input type="hidden" name="hash" value={held.hash} />
            <AreaField name="note" rows={2} label={t('note', { name: held.author.name })} hint={t('noteHint')} />
            <div className="flex flex-wrap gap-2">
              <SubmitButton name="verb" value="approve" press="approve" kbd="Y">
                {t('approve')}
              </SubmitButton>
              <ButtonLink href={withQuery(paths.toCheck(), { id: held.id, edit: 1 })} data-press="edit-held">
                {t('edit')}
              </ButtonLink>
              <SubmitButton kind="default" name="verb" value="return" press="return-held">
                {t('return')}
              </SubmitButton>
              <SubmitButton kind="default" name="verb" value="takeOver" press="take-over">
                {t('takeOver')}
              </SubmitButton>
            </div>
            <KeyBindings group={t('keys')} bindings={[{ keys: 'y', label: t('approve'), press: 'approve' }]} />
          </ActionForm>
        </li>
      ) : null}
    </>
  );
}
