import clsx from 'clsx';
import { initials } from '@/lib/format';

type Props = { name: string | null | undefined; size?: 'small' | 'normal' | 'large'; title?: string };

const colours = [
  'bg-sea-soft text-sea',
  'bg-brass-soft text-brass-ink',
  'bg-ok-soft text-ok',
  'bg-held-soft text-held',
];
const sizes = {
  small: 'size-[18px] text-[0.5625rem]',
  normal: 'size-[22px] text-[0.625rem]',
  large: 'size-9 text-[0.8125rem]',
};

/** The same name wears the same colour everywhere, without storing one. */
function colourOf(name: string) {
  let sum = 7;
  for (const letter of name) sum = (Math.imul(sum, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return colours[((sum ^ (sum >>> 9)) >>> 0) % colours.length];
}

/** Decoration beside a written name; alone in a cell, give `title` and it speaks. */
export function Avatar({ name, size = 'normal', title }: Props) {
  const look = name ? colourOf(name) : 'inset-ring inset-ring-line-strong text-ink-3';
  return (
    <span
      className={clsx('edged inline-grid flex-none place-items-center rounded-full font-semibold', sizes[size], look)}
      title={title}
      {...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
    >
      {name ? initials(name) : '?'}
    </span>
  );
}
