import type { Event } from '@/prisma/generated/client';

/** What a mail about planned work says, in the reader's own time. */
export function maintenanceWords(event: Event, names: string, timeZone: string): { subject: string; lead: string } {
  const { title, from, to } = event.data as { title: string; from?: string; to?: string };
  const link = 'How everything stands, and where you stop these mails:';
  if (event.type === 'maintenance.cancelled')
    return { subject: `${names}: planned work is called off`, lead: `“${title}” does not take place.\n\n${link}` };
  const when = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short' });
  const span = `from ${when.format(new Date(from ?? ''))} to ${when.format(new Date(to ?? ''))} (${timeZone})`;
  return {
    subject: `${names}: planned work, ${title}`,
    lead: `${names} will be worked on ${span}: ${title}.\n\n${event.reason ?? ''}\n\n${link}`,
  };
}
