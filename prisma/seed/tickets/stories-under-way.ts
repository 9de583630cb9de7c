import { accept, allocate, assign, customer, P, rate, reply, resolve, type Story, take, wait } from './story';

type Told = Omit<Story, 'hours'> & Partial<Pick<Story, 'hours'>>;
const it = (story: Told): Story => ({ hours: 'it-hours', ...story });

/** What waits, for somebody or for a day, and what Grace sees of her own. */
export const UNDER_WAY: Story[] = [
  it({
    from: P.grace,
    kind: 'request',
    service: 'access',
    subject: 'Access to the archive for a new colleague',
    description:
      'Hana Suzuki joins the project on old laboratory books and needs to read the archive until the end of the term.',
    ago: 780,
    steps: [
      take(P.sofia, 25),
      reply(
        P.sofia,
        20,
        'Good day Grace, Daniel Osman decides about the archive. I have asked him and expect his answer by tomorrow noon.',
      ),
      wait(P.sofia, 2, 'approval'),
    ],
  }),
  it({
    from: P.grace,
    kind: 'request',
    service: 'new-device',
    subject: 'Second screen for desk 4.17',
    description: 'I compare plate readings all day and would like a second screen. Thomas has agreed to it.',
    ago: 1300,
    steps: [
      assign(P.mara, 80, P.amir),
      reply(P.amir, 300, 'With pleasure. Left or right side? The arm is fixed to one of them.'),
      wait(P.amir, 1, 'customer-answer'),
    ],
  }),
  it({
    from: P.grace,
    kind: 'incident',
    service: 'business-systems',
    subject: 'Course list does not load',
    description: 'The course list of chemistry stays empty; the turning wheel never ends.',
    hours: 'round-the-clock',
    more: { urgency: 2 },
    ago: 1900,
    steps: [
      assign(P.mara, 40, P.ewa),
      reply(P.ewa, 60, 'Good day Grace, I see it here too. It comes from last night’s import.'),
      resolve(P.ewa, 1500, 'The import had stopped halfway and was run again. The list shows 214 courses.'),
    ],
  }),
  it({
    from: P.grace,
    kind: 'question',
    service: 'question',
    subject: 'Where do I see what was ordered for our laboratory?',
    description: 'I would like to see which devices are on order for us.',
    ago: 6200,
    steps: [
      take(P.tom, 60),
      reply(
        P.tom,
        15,
        'In the portal under “My requests”, and for the whole laboratory in the list that I send you with this.',
      ),
      resolve(P.tom, 20, 'List sent; will come monthly.', 'information-given'),
      accept(90),
      rate(5, 5, 'Exactly what I wanted.'),
    ],
  }),
  it({
    from: P.thomas,
    kind: 'incident',
    service: 'laptop-trouble',
    subject: 'Presenter does not change the slides',
    description: 'The small presenter works on the lectern computer but not on my laptop.',
    ago: 2600,
    steps: [
      assign(P.mara, 50, P.amir),
      reply(P.amir, 70, 'Its receiver was paired anew with your laptop. Please try it at the next lecture.'),
      wait(P.amir, 2, 'customer-test'),
    ],
  }),
  it({
    from: customer('Anil Kapoor'),
    kind: 'incident',
    service: 'business-systems',
    subject: 'Supplier portal lists closed accounts',
    description: 'Suppliers that were closed in summer can be chosen in new orders again.',
    hours: 'round-the-clock',
    more: { urgency: 3 },
    ago: 4100,
    steps: [
      assign(P.mara, 120, P.mara),
      reply(
        P.mara,
        60,
        'Good day Anil, the maker knows it and is working on a correction. Until then please check the list that I send you.',
      ),
      wait(P.mara, 30, 'supplier'),
    ],
  }),
  it({
    from: customer('Rafael Costa'),
    kind: 'request',
    service: 'new-device',
    subject: 'Replacement for the balance computer',
    description: 'The computer at the fine balance is eleven years old and has started to whistle.',
    ago: 3900,
    steps: [
      assign(P.mara, 100, P.sofia),
      reply(P.sofia, 150, 'It has to run the old measuring program, so we try it with a new one first.'),
      wait(P.sofia, 20, 'parts'),
    ],
  }),
  it({
    from: customer('Julian Moss'),
    kind: 'incident',
    service: 'network',
    subject: 'Lectern network needs a new switch',
    description: 'The lectern loses the network each time the projector starts.',
    hours: 'round-the-clock',
    more: { urgency: 3 },
    ago: 5200,
    steps: [
      take(P.yuki, 100),
      reply(
        P.yuki,
        80,
        'The old switch does not stand the power cut of the projector. It is replaced in the next change window.',
      ),
      wait(P.yuki, 15, 'change-window'),
    ],
  }),
  it({
    from: customer('Beth Harrington'),
    kind: 'request',
    service: 'software',
    subject: 'Newer version of the accounting add-in',
    description: 'The bank sends a new format from January; the add-in has to be newer for that.',
    ago: 1700,
    steps: [
      assign(P.mara, 45, P.ewa),
      reply(P.ewa, 120, 'I have put it on your machine. Please try it with the file of last month.'),
      wait(P.ewa, 5, 'customer-test'),
    ],
  }),
  it({
    from: customer('Wendy Achebe'),
    kind: 'request',
    service: 'rooms',
    subject: 'Data socket for the new reading desk',
    description: 'The new desk by the window has power and no network.',
    more: { function: 'IT', category: 'network.wired' },
    ago: 2900,
    steps: [
      allocate(P.aisha, 60, 'it-network', 'A socket has to be laid'),
      take(P.yuki, 90),
      reply(P.yuki, 45, 'That needs a cable through the wall. I agree a day with facilities.'),
      wait(P.yuki, 10, 'agreed-date'),
    ],
  }),
];
