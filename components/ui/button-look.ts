import clsx from 'clsx';

export type ButtonKind = 'default' | 'primary' | 'quiet' | 'danger' | 'cant';

const looks: Record<ButtonKind, string> = {
  default: 'border-line-strong bg-raised text-ink hover:bg-sunk',
  primary: 'border-sea bg-sea text-on-sea hover:border-sea-strong hover:bg-sea-strong',
  quiet: 'border-transparent text-ink-2 hover:bg-sunk hover:text-ink',
  danger: 'border-late-line bg-raised text-late hover:bg-late-soft',
  cant: 'cursor-not-allowed border-dashed border-line-strong text-ink-3',
};

export function buttonLook(kind: ButtonKind = 'default', extra?: string) {
  return clsx(
    'relative inline-flex h-control items-center justify-center gap-[7px] whitespace-nowrap rounded-sm border px-[11px] text-base font-medium transition-colors [&_svg]:size-[15px] [&_svg]:flex-none',
    'aria-busy:cursor-progress aria-busy:opacity-70',
    looks[kind],
    extra,
  );
}
