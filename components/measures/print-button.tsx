'use client';

import { Button } from '@/components/ui/button';

export function PrintButton({ label }: { label: string }) {
  return (
    <Button kind="quiet" onClick={() => window.print()} className="max-md:hidden">
      {label}
    </Button>
  );
}
