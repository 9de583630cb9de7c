'use client';

import { BrokenPage } from '@/components/shell/broken-page';

type Props = { error: Error & { digest?: string }; reset: () => void };

/** One page failed; the way to all others stays where it was. */
export default function DeskError({ error, reset }: Props) {
  return <BrokenPage id={error.digest} again={reset} framed />;
}
