import type { Choices } from '@/lib/rules/choices';

/** What a version names by key is shown by what it is called now. */
export interface ViewProps<C> {
  content: C;
  choices: Choices;
}
