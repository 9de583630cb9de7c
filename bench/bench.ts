import { buildIfChanged } from '@/scripts/lib/build';
import { buildBare } from './bare';
import { DIST, fillDatabase, serve, signIn, startServer } from './desk';
import { tellKnown } from './known';
import { firstLoad, type Load, loadInTurn, type Target } from './load';
import { plantRare, tellFaq, tellTimes } from './search';

const LIST = '/desk/tickets';
type Visit = Omit<Target, 'connections'>;
const SMALL = 1_000;
// `npm run bench -- search 1000000` measures search only, up to that size.
const ONLY_SEARCH = process.argv[2] === 'search';
const LARGE = Number(process.argv[ONLY_SEARCH ? 3 : 2] ?? 100_000);
const SEARCHED = 10_000;
const DESK_PAGES = ['/desk', LIST, '/desk/new', '/desk/board', '/desk/dashboard', '/desk/levels', '/desk/rules'];
const PORTAL_PAGES = ['/', '/services', '/requests', '/requests/new'];
const say = (line: string) => console.error(line);
const verdict = (holds: boolean) => (holds ? 'holds' : 'MISSED');
const rows: string[][] = [];
const tell = (what: string, figure: string, bar: string, holds: boolean) =>
  rows.push([what, figure, bar, verdict(holds)]);

const server = await startServer();
try {
  const large = await fillDatabase(server.url, LARGE, say);
  if (!ONLY_SEARCH) await measurePages(large);
  say('Measuring search ...');
  const few = await fillDatabase(server.url, SEARCHED, say);
  for (const url of [few, large]) await plantRare(url);
  await tellTimes(few, large, `${SEARCHED} against ${LARGE}`, tell);
  await tellKnown(large, LARGE, tell);
  await tellFaq(few, tell, say);
} finally {
  await server.release();
}
const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
process.exit(rows.some((row) => row[3] === 'MISSED') ? 1 : 0);

async function measurePages(large: string) {
  await buildIfChanged(DIST, say);
  const small = await fillDatabase(server.url, SMALL, say);

  say('Measuring the ticket list ...');
  const [few, many, eightFew, eightMany, constant] = await measureLists(small, large);
  tell(
    `ticket list, one client: ${LARGE} against ${SMALL} tickets`,
    `${few.p50} -> ${many.p50} ms, x ${ratio(many.p50, few.p50)}`,
    'x 1.3',
    many.p50 <= few.p50 * 1.3,
  );
  tell(
    `ticket list, eight clients: ${LARGE} against ${SMALL} tickets`,
    `${eightFew.rate} -> ${eightMany.rate} a second, x ${ratio(eightFew.rate, eightMany.rate)}`,
    'x 1.3',
    eightFew.rate <= eightMany.rate * 1.3,
  );
  tell(
    'ticket list against the same HTML from constants',
    `${eightMany.rate} of ${constant.rate} a second, ${ratio(eightMany.rate, constant.rate)}`,
    '0.5',
    eightMany.rate >= constant.rate / 2,
  );
  tell('bad answers under load', String(eightFew.bad + eightMany.bad), '0', eightFew.bad + eightMany.bad === 0);

  say('Measuring the dashboard ...');
  for (const [what, { first, again }] of Object.entries(await measureDashboard(large)))
    tell(`dashboard of ${what} at ${LARGE} tickets`, `${first} ms, ${again} ms while it is kept`, 'none', true);

  say('Weighing the pages ...');
  const empty = await serve(await buildBare('bare-empty', null));
  const nothing = await firstLoad(empty.url, '/', '');
  await empty.stop();
  const desk = await serve('.', small);
  const [agent, customer] = [await signIn(desk.url, 'level4'), await signIn(desk.url, 'customer')];
  for (const [pages, cookie, bar] of [
    [DESK_PAGES, agent, 1.4],
    [PORTAL_PAGES, customer, 1.15],
  ] as const) {
    for (const page of pages) {
      const bytes = await firstLoad(desk.url, page, cookie);
      tell(
        `first load of ${page}`,
        `${kB(bytes)} of ${kB(nothing)} kB, x ${ratio(bytes, nothing)}`,
        `x ${bar}`,
        bytes <= nothing * bar,
      );
    }
  }
  await desk.stop();
}

/** The list at few and at many tickets, for one client and for eight, and the page of constants for eight. */
async function measureLists(small: string, large: string): Promise<[Load, Load, Load, Load, Load]> {
  const [few, many] = await Promise.all([serve('.', small), serve('.', large)]);
  const lists = [];
  for (const desk of [few, many]) lists.push({ url: desk.url + LIST, cookie: await signIn(desk.url, 'level4') });
  const [fewList, manyList] = lists as [Visit, Visit];
  const html = await (await fetch(manyList.url, { headers: { cookie: manyList.cookie } })).text();
  const bare = await serve(await buildBare('bare-list', html));
  const loads = await loadInTurn([
    { ...fewList, connections: 1 },
    { ...manyList, connections: 1 },
    { ...fewList, connections: 8 },
    { ...manyList, connections: 8 },
    { url: bare.url, cookie: '', connections: 8 },
  ]);
  await Promise.all([few.stop(), many.stop(), bare.stop()]);
  return loads as [Load, Load, Load, Load, Load];
}

/** Milliseconds until the whole page is here: asked of the database, and asked again at once. */
async function measureDashboard(databaseUrl: string) {
  const desk = await serve('.', databaseUrl);
  const headers = { cookie: await signIn(desk.url, 'level5') };
  const time = async (period: string) => {
    const began = performance.now();
    await (await fetch(`${desk.url}/desk/dashboard?period=${period}`, { headers })).text();
    return Math.round(performance.now() - began);
  };
  // The first page of a process loads its code.
  await time('custom&from=2020-01-01&to=2020-01-02');
  const timeBoth = async (period: string) => ({ first: await time(period), again: await time(period) });
  const spent = {
    'four weeks': await timeBoth('28d'),
    'a quarter': await timeBoth('quarter'),
    'a year': await timeBoth('year'),
  };
  await desk.stop();
  return spent;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}
function kB(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
