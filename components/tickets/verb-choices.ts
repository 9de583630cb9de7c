import type { Neighbour } from '@/lib/tickets/around';
import type { PersonChoice, TeamChoice } from '@/lib/tickets/choices';

export interface Question {
  question: string;
  answers: Readonly<Record<1 | 2 | 3, string>>;
}
interface Labelled {
  key: string;
  label: string;
}

/** The newest of them, and how many there are. */
export interface OpenChildren {
  rows: readonly Neighbour[];
  count: number;
}

/** What the forms offer; only the part that the asked verb needs is read. */
export interface VerbChoices {
  teams?: readonly TeamChoice[];
  people?: readonly PersonChoice[];
  reasons?: readonly (Labelled & { pauses: readonly string[] })[];
  categories?: readonly Labelled[];
  services?: readonly { key: string; title: string }[];
  impact?: Question;
  urgency?: Question;
  seen?: Readonly<Record<string, string | number | null>>;
  now?: Readonly<Record<string, string>>;
  suggested?: string;
  /** Promises that were broken and not excused, by their kind. */
  broken?: readonly Labelled[];
  /** Who may be let into a confidential ticket, and who was. */
  outside?: readonly { id: string; name: string; level: number | null; place: string | null }[];
  inside?: readonly { id: string; name: string }[];
  /** Promises that are open and not broken, by their kind. */
  open?: readonly Labelled[];
  /** Open children, and whether they have to end first. */
  children?: OpenChildren;
  childrenHold?: boolean;
  twins?: readonly string[];
  links?: readonly { reference: string; subject: string }[];
  splittable?: readonly { id: string; text: string }[];
}
