export const OFFICE = '0190c3f0-0000-7000-8000-000000000001';
export const QUESTIONS = [{ question: '‹What comes first?›', answers: ['‹The person›', '‹The password›'], right: 0 }];
export const CLAUSES = [
  { key: '1', title: '‹Name›', text: '‹Address the person.›' },
  { key: '2.1', title: '', text: '‹Answer what was asked.›' },
];
export const FOUND_BY = {
  audience: 'public',
  language: 'de',
  keywords: '‹wlan›',
  services: ['mailbox', 'retired-years-ago'],
  category: 'access.password',
};

const choice = (value: string, label: string) => [{ value, label: `‹${label}›` }];
/** What the keys above are called; a retired one is called by nothing any more. */
export const CHOICES = {
  functions: [...choice('IT', 'Computers'), ...choice('HR', 'People')],
  teams: choice('it-desk', 'Front desk'),
  targets: [...choice('IT', 'Computers'), ...choice('IT/it-desk', 'Front desk')],
  services: [...choice('mailbox', 'Mailbox'), ...choice('retired-years-ago', 'Fax')],
  forms: choice('laptop-form', 'Form'),
  questions: choice('place', 'Where do you sit'),
  approvals: choice('by-manager', 'The manager'),
  plans: choice('laptop-plan', 'Plan'),
  accesses: choice('archive-access', 'Archive'),
  categories: choice('access.password', 'Password'),
  calendars: [...choice('hours', 'Office hours'), ...choice('nights', 'Nights')],
  serviceLevels: choice('gold', 'Gold promise'),
  ladders: choice('standard', 'Standard'),
  waitingReasons: choice('customer-answer', 'An answer'),
  wordings: choice('received', 'We have it'),
  organisations: choice(OFFICE, 'Office'),
  articles: choice('wifi-english', 'Wifi in English'),
};
