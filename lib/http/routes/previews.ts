import { defineRoute, ok } from '@/lib/http/route';
import { CalendarPreviewShape, ClocksPreviewShape } from '@/lib/http/shapes/lists';
import { parse } from '@/lib/perform';
import { explainText } from '@/lib/sla/explain-text';
import { CalendarPreviewInput, ClocksPreviewInput, previewCalendar, previewClocks } from '@/lib/sla/preview';

const calendar = defineRoute({
  method: 'post',
  path: '/calendars/preview',
  tag: 'Previews',
  summary: 'Try a calendar',
  description:
    'When is so much open time used up, how much of it lies in a span, and which openings counted. Windows are local wall times `[from, to)`; exceptions beat yearly days beat the week.',
  body: CalendarPreviewInput,
  answers: { 200: CalendarPreviewShape },
  handle: ({ once, body }) => once(async () => ok(previewCalendar(parse(CalendarPreviewInput, body)))),
});

const clocks = defineRoute({
  method: 'post',
  path: '/clocks/preview',
  tag: 'Previews',
  summary: 'Try a promise on a made-up ticket',
  body: ClocksPreviewInput,
  answers: { 200: ClocksPreviewShape },
  handle: ({ once, body }) =>
    once(async () => {
      const input = parse(ClocksPreviewInput, body);
      const preview = previewClocks(input);
      const told = preview.clocks.map((clock) => ({
        ...clock,
        text: explainText(clock.explain, 'en-GB', input.calendar.timeZone),
      }));
      return ok({ clocks: told });
    }),
});

export const PREVIEW_ROUTES = [calendar, clocks];
