'use client';

import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Tick } from '@/components/forms/tick';
import type { FormAction } from '@/lib/form-state';

type Props = {
  action: FormAction;
  reference: string;
  /** Chosen in a mail or given before; nothing is sent until a button is pressed. */
  score: number | null;
  comment: string;
  /** Whether the name is kept back; null where the survey asks with names. */
  anonymous: boolean | null;
  /** Without a comment's label only the number is asked. */
  texts: {
    legend: string;
    scores: readonly string[];
    /** What each number means, where the survey says so. */
    captions: readonly string[] | null;
    comment: string | null;
    anonymous: string;
    anonymousHint: string;
    send: string;
    failed: string;
  };
};

/** Pressing a number sends it at once; whoever has more to say writes and presses the button. */
export function RatingForm({ action, reference, score, comment, anonymous, texts }: Props) {
  return (
    <ActionForm action={action} failed={texts.failed} className="flex flex-col gap-3">
      <input type="hidden" name="reference" value={reference} />
      {anonymous === null ? null : (
        <Tick
          name="anonymous"
          value="on"
          label={texts.anonymous}
          hint={texts.anonymousHint}
          defaultChecked={anonymous}
        />
      )}
      <fieldset className="min-w-0 border-0 p-0">
        <legend className={texts.captions ? 'sr-only' : 'mb-2 text-sm text-ink-2'}>{texts.legend}</legend>
        <div className={texts.captions ? 'grid max-w-md grid-cols-5 gap-1' : 'flex gap-2'}>
          {texts.scores.map((label, index) => (
            <span key={label} className="flex min-w-0 flex-col items-center gap-1.5 text-center">
              <button
                type="submit"
                name="score"
                value={index + 1}
                aria-label={label}
                aria-pressed={score === index + 1}
                className="num grid size-11 place-items-center rounded-full border border-line-strong bg-raised font-semibold hover:border-sea hover:bg-sea-soft aria-pressed:border-sea aria-pressed:bg-sea aria-pressed:text-on-sea"
              >
                {index + 1}
              </button>
              {texts.captions ? (
                <span aria-hidden="true" className="text-sm text-ink-2 text-balance">
                  {texts.captions[index]}
                </span>
              ) : null}
            </span>
          ))}
        </div>
      </fieldset>
      {score ? (
        <>
          {texts.comment === null ? null : (
            <AreaField name="comment" label={texts.comment} defaultValue={comment} rows={2} maxLength={2000} />
          )}
          <div>
            <SubmitButton kind="default" name="score" value={String(score)}>
              {texts.send}
            </SubmitButton>
          </div>
        </>
      ) : null}
    </ActionForm>
  );
}
