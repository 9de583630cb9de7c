import { countdown } from '@/components/ui/due-words';

export const dueTones = { ok: 'text-ok', soon: 'text-soon', late: 'text-late' };

/** Writes every due time on the page anew; those more than a day ahead stand as the server wrote them. */
export function tickDues(words: { over: string; left: string }, now: number) {
  for (const cell of document.querySelectorAll<HTMLElement>('[data-due]')) {
    const { due = '', from } = cell.dataset;
    const shown = countdown({ due, from, now, words });
    const time = cell.querySelector('time');
    if (!shown || !time || time.textContent === shown.text) continue;
    time.textContent = shown.text;
    cell.classList.remove(...Object.values(dueTones));
    cell.classList.add(dueTones[shown.tone]);
    const bar = cell.querySelector<HTMLElement>('b');
    if (bar && shown.share !== undefined) bar.style.width = `${Math.round(shown.share * 100)}%`;
  }
}
