export type CommandItem = {
  id: string;
  label: string;
  group: string;
  href?: string;
  /** Presses what carries this data-press on the page, instead of opening an address. */
  press?: string;
  hint?: string;
  keys?: string;
  /** More words that find it. */
  words?: string;
  /** Greyed: what the level does not carry, and why. */
  reason?: string;
  propose?: string;
};

export type CommandTexts = {
  title: string;
  placeholder: string;
  empty: string;
  searching: string;
  failed: string;
  propose: string;
  close: string;
};
