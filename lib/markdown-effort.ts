/** What parsing may cost, in units of about 25 microseconds: a fifth of a second at the very most. */
export const MOST_EFFORT = 8000;
/** Marks of emphasis in one paragraph are each compared with all before them. */
const MOST_TOGETHER = 300;
/** Lines that follow a quote without its sign are each read once for every line before them. */
const MOST_LAZY = 60;
const DEEPEST = 24;

const MARK = /\*+|_+|~+|`+|[[\]<!(|&\\]/g;
const ADDRESS = /@|:\/\/|www\./g;
const EMPHASIS = /\*+|_+|~+|`+|[[\]]/g;
const ITEM = /^\s*(?:[-*+]|\d+[.)])(?:\s|$)/;
const QUOTE = /^\s*>/;
const ROW = /^\s*\|/;
const COST = {
  letter: 0.05,
  row: 4,
  line: 5,
  afterGap: 6,
  empty: 0.25,
  item: 9,
  quote: 18,
  deeper: 12,
  mark: 2,
  address: 6,
};

const count = (text: string, marks: RegExp) => text.match(marks)?.length ?? 0;

/**
 * How deep quotes and lists begin inside each other on one line: thousands overflow the parser's stack. A rule of many
 * hyphens is no list.
 */
const depth = (line: string) =>
  line.match(/^(?:\s|>|[*+-](?=\s)|\d{1,9}[.)](?=\s))*/)?.[0].match(/>|[*+-]|[.)]/g)?.length ?? 0;

/**
 * What it costs to parse a text as Markdown, estimated in one pass before anything is parsed; Infinity where the cost
 * grows faster than the text. Measured on repetitions of every piece of the grammar.
 */
export function markdownEffort(source: string): number {
  let [effort, together, quoted] = [0, 0, 0];
  let gap = true;
  for (const line of source.split(/\r\n?|\n/)) {
    const deep = depth(line);
    if (deep > DEEPEST) return Number.POSITIVE_INFINITY;
    const empty = line.trim() === '';
    const item = ITEM.test(line);
    const quote = QUOTE.test(line);
    if (empty || item) together = 0;
    together += count(line, EMPHASIS);
    quoted = empty ? 0 : quote ? 1 : quoted && quoted + 1;
    if (together > MOST_TOGETHER || quoted > MOST_LAZY) return Number.POSITIVE_INFINITY;
    if (empty) effort += COST.empty;
    else effort += COST.line + (gap ? COST.afterGap : 0) + (item ? COST.item : 0) + (quote ? COST.quote : 0);
    effort += COST.letter * line.length + (ROW.test(line) ? COST.row : 0);
    effort += COST.deeper * Math.max(0, deep - 1);
    effort += COST.mark * count(line, MARK) + COST.address * count(line, ADDRESS);
    gap = empty;
  }
  return effort;
}
