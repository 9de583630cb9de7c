import type { Figures } from '@/lib/measures/figures';

export const FIGURE_SETS = ['promises', 'flow', 'heat', 'backlog', 'load', 'satisfaction', 'channels'] as const;
export type FigureSet = (typeof FIGURE_SETS)[number];

export type Cell = string | number | null;
export interface Sheet {
  head: string[];
  rows: Cell[][];
}

const day = (at: Date, zone: string) => at.toLocaleDateString('en-CA', { timeZone: zone });

/** Each set of figures as rows: exact numbers, no words of the screen, empty where there is no data. */
export const SHEETS: Record<FigureSet, (figures: Figures, zone: string) => Sheet> = {
  promises: ({ promises }) => ({
    head: ['promise', 'kept', 'kept_before', 'kept_with_excused_late', 'met', 'late', 'excused', 'imported'],
    rows: promises.map((one) => [
      one.promise,
      one.value,
      one.before,
      one.strict,
      one.met.value,
      one.late.value,
      one.excused.value,
      one.imported.value,
    ]),
  }),
  flow: ({ flow }, zone) => ({
    head: ['from', 'in', 'out'],
    rows: flow.points.map((point) => [day(point.from, zone), point.in.value, point.out.value]),
  }),
  heat: ({ heat }) => ({
    head: ['weekday', 'hour', 'kept', 'met', 'late'],
    rows: heat.hours
      .toSorted((a, b) => a.day - b.day || a.hour - b.hour)
      .map((one) => [one.day, one.hour, one.value, one.met, one.late.value]),
  }),
  backlog: ({ backlog }) => ({
    head: ['from_days', 'to_days', 'tickets'],
    rows: backlog.ages.map((age) => [age.fromDays, age.toDays, age.tickets.value]),
  }),
  load: ({ load }) => ({
    head: ['name', 'level', 'open', 'late', 'cap'],
    rows: load.people.map((one) => [one.name, one.level, one.open.value, one.late.value, one.cap]),
  }),
  satisfaction: ({ satisfaction }) => ({
    head: ['score', 'answers'],
    rows: satisfaction.scores.map((one) => [one.score, one.tickets.value]),
  }),
  channels: ({ channels }) => ({
    head: ['channel', 'tickets', 'share', 'share_before'],
    rows: channels.channels.map((one) => [one.channel, one.tickets?.value ?? null, one.share, one.before]),
  }),
};
