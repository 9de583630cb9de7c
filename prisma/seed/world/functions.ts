/** The desk's two functions with their teams; numbers start where a desk of some years would be. */
export const FUNCTIONS = [
  {
    key: 'IT',
    name: 'IT service desk',
    calendar: 'it-hours',
    defaultTeam: 'it-desk',
    firstNumber: 2141,
    teams: {
      'it-desk': 'Service desk',
      'it-network': 'Network',
      'it-workplace': 'Workplace and hardware',
      'it-applications': 'Applications',
    },
  },
  {
    key: 'FM',
    name: 'Facilities desk',
    calendar: 'facilities-hours',
    defaultTeam: 'fm-desk',
    firstNumber: 604,
    teams: { 'fm-desk': 'Facilities desk', 'fm-building': 'Building', 'fm-rooms': 'Rooms' },
  },
] as const;

export const ORGANISATIONS = [
  { name: 'Faculty of Science', shares: false },
  { name: 'Faculty of Arts', shares: false },
  { name: 'Finance and Procurement', shares: true },
  { name: 'Events and Catering', shares: true },
  { name: 'Library and Archive', shares: false },
  { name: 'Student Services', shares: false },
  { name: 'Estates and Planning', shares: false },
  { name: 'Northgate Sports Centre', shares: true },
  { name: 'Calder College Services', shares: false },
] as const;
