'use client';

import {
  type ComponentProps,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
} from 'react';
import { land } from '@/components/ui/land';
import { type FormAction, type FormState, untouched } from '@/lib/form-state';
import texts from '@/lib/i18n/messages/en/unanswered.json';
import { FormContext } from './form-context';
import { FormSummary } from './form-summary';

type Props = Omit<ComponentProps<'form'>, 'action' | 'onSubmit' | 'children'> & {
  action: FormAction;
  children: ReactNode;
  /** Said when the answer is a refusal without a sentence of its own. */
  failed: string;
  onDone?: (state: FormState) => void;
  /** Empty the form once it is done, as after a reply. */
  clear?: boolean;
};

export function ActionForm({ action, children, failed, onDone, clear = false, className, ...rest }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const done = useRef(onDone);
  done.current = onDone;
  const told = useRef(new WeakSet<FormState>());
  const tell = (answer: FormState) => {
    if (!answer.ok || told.current.has(answer)) return;
    told.current.add(answer);
    done.current?.(answer);
  };
  // The page that comes back may have no such form any more, a resolved ticket has no Resolve: it is told before that.
  const carryOut: FormAction = async (before, wish) => {
    const answer = isHeavy(wish) ? heavy : await action(before, wish).catch(unanswered);
    setTimeout(() => tell(answer));
    return answer;
  };
  // The server needs the action itself, to write it into the form for browsers without script.
  const [state, dispatch, pending] = useActionState(typeof window === 'undefined' ? action : carryOut, untouched);
  const tellOnce = useRef(tell);
  tellOnce.current = tell;
  const prefix = useId();
  const sent = useRef(false);
  const typedSince = useRef(false);
  // A form that goes with what it did, such as a decision, leaves the keyboard at the page and not nowhere.
  useEffect(
    () => () => {
      if (sent.current) setTimeout(land);
    },
    [],
  );

  useEffect(() => {
    if (state === untouched || !form.current) return;
    if (state.ok) {
      if (clear && !typedSince.current) form.current.reset();
      tellOnce.current(state);
    } else {
      const find = (what: string) => form.current?.querySelector<HTMLElement>(what);
      const first = find('[aria-invalid="true"]') ?? find('[role="alert"]');
      first?.focus();
    }
  }, [state, clear]);

  // React empties a form after its action; sending by hand keeps every typed word, chosen option and picked file.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const wish = new FormData(event.currentTarget, submitter);
    // The server answers in place then, instead of opening the page anew.
    wish.set('_js', '1');
    sent.current = true;
    typedSince.current = false;
    startTransition(() => dispatch(wish));
  };

  return (
    <form
      ref={form}
      action={dispatch}
      onSubmit={send}
      onInput={() => {
        typedSince.current = true;
      }}
      noValidate
      aria-busy={pending || undefined}
      className={className ?? 'flex flex-col gap-4'}
      {...rest}
    >
      <FormContext value={{ state, pending, prefix }}>
        <FormSummary state={state} failed={failed} />
        {children}
      </FormContext>
    </form>
  );
}

// The server cuts off what is heavier, and could not say why any more.
const HEAVIEST = 60e6;
const heavy: FormState = { ok: false, fields: { files: [texts.heavy] } };
const isHeavy = (wish: FormData) =>
  [...wish.values()].reduce((sum, value) => sum + (value instanceof File ? value.size : value.length), 0) > HEAVIEST;

/** The desk is away, or the way to it: the form stays, with all that stands in it. What the desk did answer carries a digest. */
function unanswered(error: Error): FormState {
  if ('digest' in error) throw error;
  return { ok: false, code: 'UNAVAILABLE', message: texts.text };
}
