import type { Level } from '../levels';

/** One sentence of the skill in our own words, and where it is lived. */
export interface Statement {
  /** Ids of equal sentences, `<edition>.<level>.<sentence>`. */
  ids: readonly string[];
  level: Level;
  meaning: string;
  /** Lowest level that carries it out, that contributes by proposing, and that decides. */
  does: Level;
  proposes: Level | null;
  decides: Level | null;
  /** Pages of the product where it is enacted; none where there is no page of its own yet. */
  where: readonly string[];
}

/** Starts the rows of one level; ids and pages are separated by spaces, `-` says that no level does. */
export function atLevel(level: Level) {
  return (
    ids: string,
    meaning: string,
    levels: readonly [does: Level, proposes: Level | '-', decides: Level | '-'],
    where: string,
  ): Statement => {
    const [does, proposes, decides] = levels;
    return {
      ids: ids.split(' '),
      level,
      meaning,
      does,
      proposes: proposes === '-' ? null : proposes,
      decides: decides === '-' ? null : decides,
      where: where.split(' ').filter(Boolean),
    };
  };
}
