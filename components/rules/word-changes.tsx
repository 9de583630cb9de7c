import type { Piece } from '@/lib/rules/word-diff';

/** A text with what was taken out and put in, said by more than colour: struck through and underlined. */
export function WordChanges({ pieces, label }: { pieces: readonly Piece[]; label: string }) {
  return (
    <figure aria-label={label} className="text-read whitespace-pre-wrap break-words">
      {pieces.map((piece, index) => {
        const key = `${index}-${piece.as}`;
        if (piece.as === 'gone')
          return (
            <del key={key} className="rounded-sm bg-late-soft text-late decoration-late-line">
              {piece.text}
            </del>
          );
        if (piece.as === 'new')
          return (
            <ins key={key} className="rounded-sm bg-ok-soft text-ok underline decoration-ok-line underline-offset-2">
              {piece.text}
            </ins>
          );
        return <span key={key}>{piece.text}</span>;
      })}
    </figure>
  );
}
