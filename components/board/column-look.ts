/** A column of the board: on phones a block of a list, else a column that scrolls by itself. */
export const columnLook =
  'flex min-h-0 flex-col gap-2 rounded-md p-2.5 data-over:inset-ring data-over:inset-ring-sea md:overflow-y-auto md:[scrollbar-width:thin]';
