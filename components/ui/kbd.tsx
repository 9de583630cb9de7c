import clsx from 'clsx';

type Props = { children: string; inherit?: boolean; always?: boolean };

/** A key as printed on a keyboard. `inherit` takes the colour of the button it stands in; a finger needs none, but `always`. */
export function Kbd({ children, inherit = false, always = false }: Props) {
  return (
    <kbd
      className={clsx(
        'rounded-[4px] border border-b-2 px-[5px] font-sans text-xs font-normal',
        !always && 'pointer-coarse:hidden',
        inherit ? 'border-current/40 text-current' : 'border-line bg-raised text-ink-3',
      )}
    >
      {children}
    </kbd>
  );
}
