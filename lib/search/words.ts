const LONGEST_WORD = 60;

/** What is cut into words is cut the same way when it is kept and when it is asked for: `Wi-Fi` is wi, fi and wifi. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[’`´]/g, "'");
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)].flatMap(([found]) => {
    const parts = found.replace(/'(s|t|re|ve|ll|d|m)$/u, '').split(/['-]/);
    const whole = parts.length > 1 ? [parts.join('')] : [];
    return [...parts, ...whole].filter((word) => word.length <= LONGEST_WORD);
  });
}

/** Markdown as one would read it aloud: marks, pictures and addresses of links fall away. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>\n]{0,200}>/g, ' ')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gm, '')
    .replace(/[*_`~|]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
