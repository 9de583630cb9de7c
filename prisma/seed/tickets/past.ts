import type { Story } from './story';

/** A kind of ticket that comes again and again, with `{room}` and the like to be filled in. */
export interface Past {
  service: string;
  kind?: Story['kind'];
  subject: string;
  description: string;
  /** A question to the requester and what they said: it waits in between. */
  asked?: string;
  answered?: string;
  /** The first answer of a trainee, by approved wording. */
  wording?: [key: string, variables: Record<string, string>];
  answer: string;
  resolution: string;
  code?: string;
  /** What else it waited for on the way. */
  pause?: string;
  /** What the requester wrote when it was not solved after all. */
  comesBack?: string;
  /** Solved while talking. */
  quick?: boolean;
  /** A whole class or building is affected. */
  broad?: boolean;
  more?: Record<string, unknown>;
}

export const FILLINGS: Record<string, readonly string[]> = {
  room: [
    'room 2.14',
    'room C 1.07',
    'the seminar room',
    'room 0.31',
    'laboratory 3',
    'the drawing studio',
    'room 4.02',
  ],
  desk: ['4.17', '2.08', '3.22', '1.11'],
  floor: ['1', '2', '3', '4'],
  year: ['2022', '2023', '2024'],
  colleague: ['Olga Petrenko', 'Hana Suzuki', 'Stefan Iliev', 'Peter Novak', 'Victor Hale', 'Camille Roux'],
  course: ['BIO 201', 'HIST 110', 'CHEM 305', 'MUS 150'],
  list: ['events@', 'admissions@', 'archive@', 'payables@'],
  date: ['Thursday', 'the open day', 'Tuesday evening', 'the alumni dinner'],
};

export const THANKS_WITH_SCORE: readonly [score: number, comment: string | undefined][] = [
  [5, 'Quick and friendly, thank you.'],
  [5, undefined],
  [5, 'Explained so that I understood it.'],
  [4, undefined],
  [5, 'Somebody came by within the hour.'],
  [4, 'Good, only the first answer took a while.'],
  [5, undefined],
  [4, undefined],
  [3, 'Solved, but I had to explain it twice.'],
  [5, 'The loan machine saved my day.'],
  [4, 'Fine.'],
  [2, 'It took three days until somebody looked.'],
  [5, undefined],
  [1, 'Closed without anybody asking whether it works.'],
];
