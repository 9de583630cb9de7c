import { Notice } from '@/components/ui/notice';
import { type FormState, refused } from '@/lib/form-state';

/** Errors that belong to no field, and the way on when a level does not carry the act. */
export function FormSummary({ state, failed }: { state: FormState; failed: string }) {
  if (!refused(state)) return null;
  // A field's rule is said in words; what the field is called inside is nobody's business.
  const rules = [...new Set(Object.values(state.fields ?? {}).flat())];
  return (
    <div role="alert" tabIndex={-1} className="rounded-md focus:outline-none focus-visible:outline-2">
      <Notice
        tone="late"
        title={rules.length > 0 ? failed : (state.message ?? failed)}
        actions={
          state.propose?.href ? (
            <a
              className="link"
              href={state.propose.href}
              target={'beside' in state.propose ? '_blank' : undefined}
              rel="noopener"
            >
              {state.propose.label}
            </a>
          ) : undefined
        }
      >
        {rules.length > 0 ? rules.join('. ') : null}
      </Notice>
    </div>
  );
}
