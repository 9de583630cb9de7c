import clsx from 'clsx';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { iconButtonLook } from './icon-button';

type Props = {
  id: string;
  title: ReactNode;
  close: string;
  children: ReactNode;
  /** `sheet` rises from the bottom on phones and stands at the end side elsewhere. */
  look?: 'box' | 'sheet';
  wide?: boolean;
};

const looks = {
  box: 'm-auto max-h-[min(44rem,92dvh)] w-[min(var(--wide),calc(100vw-2rem))] rounded-xl',
  sheet:
    'm-0 mt-auto max-h-[88dvh] w-full max-w-none rounded-t-xl sm:mt-0 sm:ms-auto sm:h-dvh sm:max-h-none sm:w-[min(var(--wide),100vw)] sm:rounded-none',
};

/** The browser's own dialog: keeps focus inside, closes by Escape. Open it with a DialogButton that names its id. */
export function Dialog({ id, title, close, children, look = 'box', wide = false }: Props) {
  return (
    <dialog
      id={id}
      aria-labelledby={`${id}-title`}
      className={clsx(
        'animate-rise border border-line bg-raised p-0 text-ink shadow-float backdrop:bg-veil',
        looks[look],
        wide ? '[--wide:44rem]' : '[--wide:30rem]',
      )}
    >
      <header className="sticky top-0 flex items-center gap-2 border-b border-line bg-raised px-4 py-2.5">
        <h2 id={`${id}-title`} className="min-w-0 flex-1 text-lg font-semibold">
          {title}
        </h2>
        <form method="dialog">
          <button type="submit" aria-label={close} title={close} className={iconButtonLook}>
            <X aria-hidden="true" />
          </button>
        </form>
      </header>
      <div className="p-4">{children}</div>
    </dialog>
  );
}
