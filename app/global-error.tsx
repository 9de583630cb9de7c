'use client';

import { BrokenPage } from '@/components/shell/broken-page';
import './globals.css';

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en">
      <body>
        <BrokenPage id={error.digest} again={reset} />
      </body>
    </html>
  );
}
