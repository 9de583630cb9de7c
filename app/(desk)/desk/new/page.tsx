import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactGuide } from '@/components/procedures/contact-guide';
import { DeskTop } from '@/components/shell/desk-top';
import { ContactForm } from '@/components/tickets/contact-form';
import { ContactRepeats } from '@/components/tickets/contact-repeats';
import { requireDesk } from '@/lib/auth/desk';
import { paths } from '@/lib/paths';
import { readContact } from './read';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contact'))('title') };
}

/** The phone is ringing: one form, top to bottom, by keyboard alone. */
export default async function NewContactPage({ searchParams }: Props) {
  const seat = await requireDesk(paths.newContact());
  const asked = await searchParams;
  const [{ guides, home, ...contact }, t, run] = await Promise.all([
    readContact(seat, asked),
    getTranslations('contact'),
    getTranslations('procedures.run'),
  ]);
  const guideTexts = {
    ...{ title: run('title'), hint: run('contactHint'), optional: run('optional') },
    ...{ passOn: run('passOn'), version: run.raw('version') },
  };
  const { now, zone } = seat;
  return (
    <>
      <DeskTop title={t('title')} />
      <div className="relative grid min-h-0 flex-1 max-lg:overflow-y-auto lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="relative min-w-0 p-4 lg:overflow-y-auto lg:px-7">
          <ContactForm {...contact} />
        </div>
        <aside
          aria-label={t('known')}
          className="relative min-w-0 border-line p-4 max-lg:border-t lg:overflow-y-auto lg:border-s"
        >
          <ContactGuide {...guides} home={home} texts={guideTexts} />
          <ContactRepeats now={now.toISOString()} timeZone={zone.timeZone ?? 'UTC'} />
        </aside>
      </div>
    </>
  );
}
