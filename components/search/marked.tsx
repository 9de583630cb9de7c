import type { Piece } from '@/lib/search/snippet';

/** A passage with the words that were asked for marked; everything is text. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? (
      <mark key={key} className="rounded-xs bg-brass-soft px-0.5 text-ink">
        {text}
      </mark>
    ) : (
      text
    );
  });
}
