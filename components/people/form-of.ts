import type { PersonCard } from '@/lib/people/person';

interface Colleague {
  id: string;
  name: string;
  level: number;
  functionId: string;
  functionKey: string;
}
type Place = { id: string; key: string; name: string };

/** What the forms offer to choose from. */
export interface Choices {
  functions: readonly Place[];
  /** Functions in which the person holds a level of their own. */
  held: readonly Place[];
  home: Place | null;
  founding: boolean;
  own: boolean;
  /** What the reader may lend this person, and in which of their common teams. */
  lending: { teams: readonly { id: string; name: string }[]; rights: readonly { key: string; label: string }[] };
  principals: readonly Colleague[];
  checkers: readonly Colleague[];
  learners: readonly Colleague[];
}

export interface FormOf {
  person: PersonCard;
  here: string;
  propose: boolean;
  choices: Choices;
  today: string;
}
