type Props = { size?: number; className?: string };

export function SextantMark({ size = 22, className }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
      className={className ?? 'flex-none text-brass'}
    >
      <path d="M3 19a13 13 0 0 0 18 0" />
      <path d="M12 3 3 19M12 3l9 16M12 3v12" />
      <path d="M7.5 21.300v-1.600M12 22.500v-1.700M16.500 21.300v-1.600" strokeWidth="1.6" />
    </svg>
  );
}
