type Customer = readonly [email: string, name: string, title: string, organisation: string, manager?: string];

const of = (name: string) => `${name.toLowerCase().replace(' ', '.')}@calder.test`;
const people = (organisation: string, manager: string, staff: Record<string, string>): Customer[] =>
  Object.entries(staff).map(([name, title]) => [of(name), name, title, organisation, manager] as const);

/** Those who ask for help; a manager stands before the people they manage. */
export const CUSTOMERS: Customer[] = [
  ['manager@demo.test', 'Thomas Wren', 'Head of chemistry', 'Faculty of Science'],
  ['customer@demo.test', 'Grace Liang', 'Laboratory coordinator', 'Faculty of Science', 'manager@demo.test'],
  ...people('Faculty of Science', 'manager@demo.test', {
    'Kofi Mensah': 'Research fellow',
    'Elin Berg': 'Lecturer in biology',
    'Rafael Costa': 'Laboratory technician',
    'Hana Suzuki': 'Postgraduate researcher',
  }),
  [of('Marianne Cole'), 'Marianne Cole', 'Finance director', 'Finance and Procurement'],
  ...people('Finance and Procurement', of('Marianne Cole'), {
    'Sipho Mthembu': 'Payroll officer',
    'Beth Harrington': 'Accounts payable',
    'Anil Kapoor': 'Procurement lead',
  }),
  [of('Lucia Ferrari'), 'Lucia Ferrari', 'Head of events', 'Events and Catering'],
  ...people('Events and Catering', of('Lucia Ferrari'), {
    'Ines Duarte': 'Events coordinator',
    'Callum Reid': 'Catering manager',
  }),
  [of('Daniel Osman'), 'Daniel Osman', 'College librarian', 'Library and Archive'],
  ...people('Library and Archive', of('Daniel Osman'), {
    'Wendy Achebe': 'Archivist',
    'Peter Novak': 'Reading room assistant',
  }),
  [of('Joanne Blythe'), 'Joanne Blythe', 'Head of student services', 'Student Services'],
  ...people('Student Services', of('Joanne Blythe'), {
    'Mateo Silva': 'Admissions officer',
    'Farah Siddiqui': 'Student adviser',
    'Niamh Byrne': 'Examinations officer',
  }),
  [of('Oliver Stone'), 'Oliver Stone', 'Head of planning', 'Estates and Planning'],
  ...people('Estates and Planning', of('Oliver Stone'), {
    'Olga Petrenko': 'Space planner',
    'Victor Hale': 'Project surveyor',
  }),
  [of('Adaeze Obi'), 'Adaeze Obi', 'Dean of arts', 'Faculty of Arts'],
  ...people('Faculty of Arts', of('Adaeze Obi'), {
    'Julian Moss': 'Lecturer in history',
    'Camille Roux': 'Studio technician',
    'Stefan Iliev': 'Music tutor',
  }),
  ['noor.haddad@northgate.test', 'Noor Haddad', 'Front of house manager', 'Northgate Sports Centre'],
  ['gwen.parry@northgate.test', 'Gwen Parry', 'Bookings', 'Northgate Sports Centre', 'noor.haddad@northgate.test'],
];
