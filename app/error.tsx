'use client';

import { BrokenPage } from '@/components/shell/broken-page';

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function PageError({ error, reset }: Props) {
  return <BrokenPage id={error.digest} again={reset} />;
}
