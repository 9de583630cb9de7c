import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactCard } from '@/components/people/contact-card';
import { HoldingTable } from '@/components/people/holding-table';
import { PersonActs } from '@/components/people/person-acts';
import { PersonForm } from '@/components/people/person-form';
import { PersonTrail } from '@/components/people/person-trail';
import { TiesCard } from '@/components/people/ties-card';
import { dayOf } from '@/components/people/way';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { Card } from '@/components/ui/card';
import { Told } from '@/components/ui/told';
import { requireDesk } from '@/lib/auth/desk';
import { paths } from '@/lib/paths';
import { NotHere, notHereTitle } from '../../../not-here';
import { readPerson } from './find';
import { readAsked, readChoices, readMay, readWays } from './read';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const read = await readPerson(await requireDesk(paths.person(id)), id);
  return read ? { title: read.person.name } : notHereTitle();
}

export default async function PersonPage({ params, searchParams }: Props) {
  const { id } = await params;
  const here = paths.person(id);
  const seat = await requireDesk(here);
  const read = await readPerson(seat, id);
  if (!read) return <NotHere />;
  const { person, trail, scope } = read;
  const { now, zone } = seat;
  const [given, t] = await Promise.all([searchParams, getTranslations('people')]);
  const [ways, may] = [readWays(seat, person), readMay(seat)];
  const asked = readAsked(seat, person, given);
  const said =
    typeof given.said === 'string' && t.has(`said.${given.said}` as never) ? t(`said.${given.said}` as never) : null;
  return (
    <>
      <DeskTop title={person.name} lead={t('lead')} />
      <DeskBody>
        {said ? <Told key={said} title={said} /> : null}
        <PersonActs here={here} ways={ways} on={asked?.act} />
        {asked ? (
          <PersonForm
            {...asked}
            person={person}
            here={here}
            choices={await readChoices(seat, person)}
            today={dayOf(now, zone.timeZone)}
          />
        ) : null}
        <div className="grid items-start gap-3 xl:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
          <div className="flex min-w-0 flex-col gap-3">
            <Card title={t('holdings.title')} flush>
              <HoldingTable person={person} here={here} now={now} zone={zone} may={may} />
            </Card>
            <PersonTrail id={id} page={trail} scope={scope} now={now} zone={zone} />
          </div>
          <div className="flex min-w-0 flex-col gap-3">
            <Card title={t('card.heading')}>
              <ContactCard person={person} />
            </Card>
            <TiesCard {...{ person, here, now, zone }} mayEnd={ways.buddy === 'do'} mayTakeBack={may.takeBack} />
          </div>
        </div>
      </DeskBody>
    </>
  );
}
