/** How a native file field looks wherever files are chosen on the desk. */
export const FILE_LOOK =
  'w-full max-w-xl rounded-md border border-dashed border-line-strong bg-raised px-3 py-2.5 text-sm text-ink-2 file:me-3 file:rounded-sm file:border file:border-line-strong file:bg-sunk file:px-2.5 file:py-1.5 file:font-medium file:text-ink';
