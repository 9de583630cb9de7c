/** People who work at the desk. `levels` are CSMG levels by function; `months` says since when each is held. */
export interface StaffMember {
  email: string;
  name: string;
  title: string;
  levels: Partial<Record<'IT' | 'FM', number>>;
  teams: string[];
  months: number;
  cap: number;
  admin?: boolean;
  auditor?: boolean;
}

const IT_TEAMS = ['it-desk', 'it-network', 'it-workplace', 'it-applications'];
const FM_TEAMS = ['fm-desk', 'fm-building', 'fm-rooms'];

// biome-ignore format: one person a line
export const STAFF: StaffMember[] = [
  { email: 'level1@demo.test', name: 'Jonas Thiel', title: 'Service desk trainee', levels: { IT: 1 }, teams: ['it-desk'], months: 5, cap: 5 },
  { email: 'level2@demo.test', name: 'Sofia Kallas', title: 'Service desk agent', levels: { IT: 2 }, teams: ['it-desk', 'it-workplace'], months: 14, cap: 7 },
  { email: 'level3@demo.test', name: 'Amir Lahlou', title: 'Workplace engineer', levels: { IT: 3 }, teams: ['it-desk', 'it-workplace'], months: 26, cap: 8 },
  { email: 'level4@demo.test', name: 'Mara Okafor', title: 'Service desk lead', levels: { IT: 4 }, teams: IT_TEAMS, months: 31, cap: 4 },
  { email: 'level5@demo.test', name: 'Ruth Adeyemi', title: 'Service desk manager', levels: { IT: 5 }, teams: ['it-desk'], months: 44, cap: 2 },
  { email: 'level5b@demo.test', name: 'Priya Raman', title: 'Service level manager', levels: { IT: 5 }, teams: ['it-applications'], months: 19, cap: 2 },
  { email: 'level6@demo.test', name: 'Henrik Aalto', title: 'Head of IT services', levels: { IT: 6 }, teams: [], months: 60, cap: 1 },
  { email: 'level6b@demo.test', name: 'Catherine Boyle', title: 'Director of digital', levels: { IT: 6 }, teams: [], months: 38, cap: 1 },
  { email: 'admin@demo.test', name: 'Robin Castle', title: 'Systems administrator', levels: {}, teams: [], months: 40, cap: 1, admin: true },
  { email: 'auditor@demo.test', name: 'Margit Sorensen', title: 'Internal auditor', levels: {}, teams: [], months: 22, cap: 1, auditor: true },
  { email: 'leo.marchetti@calder.test', name: 'Leo Marchetti', title: 'Service desk trainee', levels: { IT: 1 }, teams: ['it-desk'], months: 2, cap: 5 },
  { email: 'aisha.bello@calder.test', name: 'Aisha Bello', title: 'Service desk agent', levels: { IT: 2 }, teams: ['it-desk', 'it-applications'], months: 11, cap: 7 },
  { email: 'tom.whitfield@calder.test', name: 'Tom Whitfield', title: 'Service desk agent', levels: { IT: 2, FM: 1 }, teams: ['it-desk', 'fm-desk'], months: 17, cap: 7 },
  { email: 'yuki.tanaka@calder.test', name: 'Yuki Tanaka', title: 'Network engineer', levels: { IT: 3 }, teams: ['it-network'], months: 29, cap: 8 },
  { email: 'ewa.nowak@calder.test', name: 'Ewa Nowak', title: 'Applications engineer', levels: { IT: 3 }, teams: ['it-applications'], months: 33, cap: 8 },
  { email: 'carlos.mendes@calder.test', name: 'Carlos Mendes', title: 'Network and systems lead', levels: { IT: 4 }, teams: IT_TEAMS, months: 36, cap: 4 },
  { email: 'piotr.zielinski@calder.test', name: 'Piotr Zielinski', title: 'Facilities trainee', levels: { FM: 1 }, teams: ['fm-desk', 'fm-rooms'], months: 4, cap: 5 },
  { email: 'nadia.osei@calder.test', name: 'Nadia Osei', title: 'Facilities desk agent', levels: { FM: 2 }, teams: ['fm-desk', 'fm-rooms'], months: 15, cap: 8 },
  { email: 'gareth.pugh@calder.test', name: 'Gareth Pugh', title: 'Building engineer', levels: { FM: 3 }, teams: ['fm-building'], months: 47, cap: 8 },
  { email: 'helen.marsh@calder.test', name: 'Helen Marsh', title: 'Facilities lead', levels: { FM: 4 }, teams: FM_TEAMS, months: 41, cap: 4 },
  { email: 'samuel.adeleke@calder.test', name: 'Samuel Adeleke', title: 'Facilities manager', levels: { FM: 5 }, teams: ['fm-desk'], months: 50, cap: 2 },
  { email: 'fiona.drummond@calder.test', name: 'Fiona Drummond', title: 'Director of estates', levels: { FM: 6 }, teams: [], months: 52, cap: 1 },
];

/** Who checks whose held replies: function, level-3 colleague, level-1 person. */
/** Whose level nobody has looked at for more than a year; everybody else's was this autumn. */
export const OVERDUE = 'yuki.tanaka@calder.test';

export const BUDDIES = [
  ['IT', 'level3@demo.test', 'level1@demo.test'],
  ['IT', 'ewa.nowak@calder.test', 'leo.marchetti@calder.test'],
  ['FM', 'gareth.pugh@calder.test', 'piotr.zielinski@calder.test'],
] as const;

export const DEPUTY = {
  function: 'IT',
  person: 'carlos.mendes@calder.test',
  for: 'level5@demo.test',
  level: 5,
} as const;
