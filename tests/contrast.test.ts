import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = [number, number, number];

/** OKLCH to linear sRGB, after Björn Ottosson's definition (bottosson.github.io/posts/oklab). */
function linear(text: string): Colour {
  if (text === '#fff') return [1, 1, 1];
  const [light = 0, chroma = 0, hue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return [
    within(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    within(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    within(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const shine = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;

function contrast(one: string, other: string) {
  const [dark = 0, light = 0] = [shine(linear(one)), shine(linear(other))].sort((a, b) => a - b);
  return light / dark;
}

const css = readFileSync('app/globals.css', 'utf8');
const tokens = new Map<string, [string, string]>();
for (const [, name = '', light = '', dark = ''] of css.matchAll(
  /--([\w-]+): light-dark\((#fff|oklch\([^)]*\)), (#fff|oklch\([^)]*\))\)/g,
))
  if (!tokens.has(name)) tokens.set(name, [light, dark]);

const grounds = ['paper', 'raised', 'sunk', 'sea-soft', 'held-soft'];
const words = ['ink', 'ink-2', 'ink-3', 'sea', 'ok', 'soon', 'late', 'held'];
const chips = ['ok', 'soon', 'late', 'held', 'sea'].flatMap((tone) =>
  [tone, 'ink', 'ink-2'].map((word) => [word, `${tone}-soft`]),
);
const text = [
  ...grounds.flatMap((ground) => words.map((word) => [word, ground])),
  ...chips,
  ['brass-ink', 'brass-soft'],
  ['on-sea', 'sea'],
  ['on-sea', 'sea-strong'],
  ['on-late', 'late'],
];
const shapes = ['paper', 'raised', 'sunk'].flatMap((ground) => [
  ['edge', ground],
  ['brass', ground],
]);

const theme = ['light', 'dark'] as const;
const weak = (pairs: string[][], least: number) =>
  pairs.flatMap(([front = '', ground = '']) =>
    theme.flatMap((name, side) => {
      const ratio = contrast(tokens.get(front)?.[side] ?? '', tokens.get(ground)?.[side] ?? '');
      return ratio < least ? [`${name}: ${front} on ${ground} ${ratio.toFixed(2)}`] : [];
    }),
  );

describe('contrast of the palette', () => {
  it('keeps words at 4.5 to 1 in both themes', () => expect(weak(text, 4.5)).toEqual([]));
  it('keeps edges and glyphs at 3 to 1', () => expect(weak(shapes, 3)).toEqual([]));
});
