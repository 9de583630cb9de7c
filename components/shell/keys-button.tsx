'use client';

import type { ReactNode } from 'react';

export function KeysButton({ label, icon, className }: { label: string; icon: ReactNode; className: string }) {
  return (
    <button type="button" className={className} onClick={() => window.dispatchEvent(new Event('sextant:keys'))}>
      {icon}
      {label}
    </button>
  );
}
