import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/forms/submit-button';
import { DeskBar } from '@/components/shell/desk-bar';
import { ButtonLink } from '@/components/ui/button-link';
import { paths, withQuery } from '@/lib/paths';
import type { HeldView } from '@/lib/supervision/queries';

/** The four verdicts in one row; editing is a state of the address, so that it works without script. */
export function HeldVerbs({ held, editing }: { held: HeldView; editing: boolean }) {
  const t = useTranslations('supervision');
  const here = withQuery(paths.toCheck(), { id: held.id });
  return (
    <DeskBar
      end={
        <ButtonLink href={paths.ticket(held.ticket.reference)} kind="quiet">
          {t('openTicket')}
        </ButtonLink>
      }
    >
      {editing ? (
        <>
          <SubmitButton name="verb" value="edit" press="approve" kbd="Y">
            {t('sendEdited')}
          </SubmitButton>
          <ButtonLink href={here} data-press="edit">
            {t('stopEditing')}
          </ButtonLink>
        </>
      ) : (
        <>
          <SubmitButton name="verb" value="approve" press="approve" kbd="Y">
            {t('approve')}
          </SubmitButton>
          {held.written ? (
            <ButtonLink href={withQuery(paths.toCheck(), { id: held.id, edit: 1 })} data-press="edit" kbd="E">
              {t('edit')}
            </ButtonLink>
          ) : null}
        </>
      )}
      <SubmitButton kind="default" name="verb" value="return" press="return">
        {t('return')}
      </SubmitButton>
      <SubmitButton kind="default" name="verb" value="takeOver" press="take-over" kbd="T">
        {t('takeOver')}
      </SubmitButton>
    </DeskBar>
  );
}
