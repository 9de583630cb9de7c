import clsx from 'clsx';

/** Inputs, selects and text areas share one look; 16 px letters under a finger, or phones zoom in. */
export const controlLook = (extra?: string) =>
  clsx(
    'w-full min-w-0 rounded-sm border border-edge bg-raised px-[10px] text-base text-ink transition-colors pointer-coarse:text-[1rem]',
    'hover:border-ink-3 focus-visible:border-sea focus-visible:outline-1 focus-visible:outline-offset-0',
    'aria-invalid:border-late disabled:bg-sunk disabled:text-ink-3',
    extra,
  );
