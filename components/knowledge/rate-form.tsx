import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { rate } from '@/lib/knowledge/actions';
import type { Place } from '@/lib/knowledge/schema';

type Props = {
  articleKey: string;
  place: Place;
  texts: { ask: string; yes: string; no: string; said: string | null; failed: string };
};

/** Two buttons; pressing the other one later changes the vote. */
export function RateForm({ articleKey, place, texts }: Props) {
  return (
    <ActionForm action={rate} failed={texts.failed} className="flex flex-col gap-2">
      <input type="hidden" name="key" value={articleKey} />
      <input type="hidden" name="place" value={place} />
      <p className="flex flex-wrap items-center gap-2">
        <span className="me-1 font-strong">{texts.ask}</span>
        <SubmitButton kind="default" name="helped" value="yes">
          {texts.yes}
        </SubmitButton>
        <SubmitButton kind="default" name="helped" value="no">
          {texts.no}
        </SubmitButton>
      </p>
      {texts.said ? (
        <p className="text-sm text-ink-2" role="status">
          {texts.said}
        </p>
      ) : null}
    </ActionForm>
  );
}
