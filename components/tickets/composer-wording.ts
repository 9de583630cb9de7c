/** Approved wording as the composer offers it. */
export interface ComposerWording {
  key: string;
  title: string;
  body: string;
  /** Names of its gaps, with what is known already. */
  gaps: readonly { name: string; value: string }[];
}
