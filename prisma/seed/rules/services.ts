import type { z } from 'zod';
import type { ServiceContent } from '@/lib/rules/kinds/service';

type Content = z.input<typeof ServiceContent>;
type Icon = Content['icon'];
type Service = Pick<Content, 'summary' | 'ticketKind'> & Partial<Content>;

const at = (functionKey: 'IT' | 'FM', teamKey: string, icon: Icon, group: string, title: string, service: Service) => ({
  title,
  functionKey,
  content: { functionKey, teamKey, icon, group, ...service } satisfies Content,
});
const ROUTINE = { routine: true, common: true };
const COMMON = { common: true };

/** The catalogue: what one can ask the desk for. Routine is level 1's by procedure, common is level 2's alone. */
// biome-ignore format: one service a line or two
export const SERVICES: Record<string, ReturnType<typeof at>> = {
  'laptop-trouble': at('IT', 'it-workplace', 'laptop', 'Devices', 'Laptop or desktop trouble', { ...COMMON, ticketKind: 'incident', category: 'hardware.laptop', summary: 'Something on your computer does not work', ask: 'Which device is it, and since when?' }),
  'new-device': at('IT', 'it-workplace', 'box', 'Devices', 'New or replacement device', { ...COMMON, ticketKind: 'request', category: 'hardware.laptop', summary: 'A laptop, screen or dock for your work', ask: 'Who is it for, and by when is it needed?' }),
  'work-laptop': at('IT', 'it-workplace', 'laptop', 'Devices', 'A laptop for work', { ...COMMON, ticketKind: 'request', category: 'hardware.laptop', summary: 'A laptop of your own, set up and brought to you', description: 'A managed laptop with the usual programs, a dock at your desk and a bag.\n\nYour manager agrees first; then we order it, set it up and hand it over.', price: '£940 to £1,850, charged to your department', form: 'laptop-questions', approval: 'laptop-agreement', plan: 'laptop-plan', access: 'research-archive' }),
  printing: at('IT', 'it-desk', 'printer', 'Devices', 'Printing and scanning', { ...ROUTINE, ticketKind: 'incident', category: 'hardware.printer', summary: 'Printers, codes and scanning to mail', ask: 'Which printer, and what does its display say?' }),
  tills: at('IT', 'it-workplace', 'box', 'Devices', 'Tills and card readers', { ticketKind: 'incident', category: 'hardware.till', promise: 'event-support', summary: 'Tills in the shop, the gates and the canteen', ask: 'Which till, and can you still sell?' }),
  'sign-in': at('IT', 'it-desk', 'key', 'Access', 'Password and sign-in', { ...ROUTINE, ticketKind: 'incident', category: 'access.password', summary: 'You cannot get in, or your phone for signing in is new' }),
  access: at('IT', 'it-desk', 'shield', 'Access', 'Access to a group, folder or system', { ...COMMON, ticketKind: 'request', category: 'access.group', summary: 'For yourself or a colleague; the owner agrees first', ask: 'To what, for whom, and until when?' }),
  'image-archive': at('IT', 'it-desk', 'shield', 'Access', 'Research image archive', { ...COMMON, ticketKind: 'request', category: 'access.group', summary: 'Read the laboratories’ images until a date you name', description: 'The owner of the archive agrees; access ends by itself at its date.', form: 'archive-questions', approval: 'archive-agreement', plan: 'archive-plan', access: 'research-archive' }),
  network: at('IT', 'it-network', 'wifi', 'Network', 'Wifi and campus network', { ticketKind: 'incident', category: 'network.wifi', promise: 'campus-critical', summary: 'Wifi, cabled network and sites that cannot be reached', ask: 'In which building and room?' }),
  vpn: at('IT', 'it-network', 'wifi', 'Network', 'VPN from outside', { ...COMMON, ticketKind: 'incident', category: 'network.vpn', summary: 'Working from home or on the road' }),
  mail: at('IT', 'it-desk', 'mail', 'Mail', 'Mailbox, calendar and lists', { ...ROUTINE, ticketKind: 'incident', category: 'mail.mailbox', summary: 'Shared mailboxes, calendars, mail that does not arrive' }),
  'business-systems': at('IT', 'it-applications', 'scale', 'Systems', 'Payroll, finance and student records', { ticketKind: 'incident', category: 'applications.finance', promise: 'campus-critical', summary: 'The systems that the college runs on' }),
  software: at('IT', 'it-applications', 'box', 'Systems', 'Software and licences', { ...COMMON, ticketKind: 'request', category: 'applications.licence', summary: 'Install, update or license a program' }),
  question: at('IT', 'it-desk', 'chat', 'Ask', 'Ask a question', { ...ROUTINE, ticketKind: 'question', summary: 'A person answers' }),
  complaint: at('IT', 'it-desk', 'scale', 'Ask', 'Complain', { ticketKind: 'complaint', category: 'service', summary: 'Tell us what went wrong; somebody independent looks into it' }),
  repairs: at('FM', 'fm-building', 'wrench', 'Rooms and buildings', 'Heating, lighting and repairs', { ticketKind: 'incident', category: 'building.repair', summary: 'Something in a building is broken, cold or leaking', ask: 'In which building and room?' }),
  rooms: at('FM', 'fm-rooms', 'door', 'Rooms and buildings', 'Set up or move a room', { ...COMMON, ticketKind: 'request', category: 'rooms.setup', promise: 'event-support', summary: 'Chairs, tables, teaching equipment, moves', ask: 'Which room, which day, how many people?' }),
  badge: at('FM', 'fm-desk', 'key', 'Rooms and buildings', 'Badges and keys', { ...ROUTINE, ticketKind: 'request', category: 'badge', summary: 'A new badge, a lost key, access to a door' }),
};
