const DAY = 86_400_000;
const days = new Map<number, string>();
const pad = (size: number, digits: number) =>
  Array.from({ length: size }, (_, number) => String(number).padStart(digits, '0'));
const TWO = pad(60, 2);
const THREE = pad(1000, 3);

/** The instant in ISO form, put together from what is written out once: millions of them are asked for. */
export function instant(at: number): string {
  const day = Math.floor(at / DAY);
  let date = days.get(day);
  if (date === undefined) {
    date = new Date(at).toISOString().slice(0, 11);
    days.set(day, date);
  }
  const time = at - day * DAY;
  const seconds = Math.floor(time / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return `${date}${TWO[hours]}:${TWO[minutes - hours * 60]}:${TWO[seconds - minutes * 60]}.${THREE[time - seconds * 1000]}Z`;
}
