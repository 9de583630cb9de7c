import type { ReactNode } from 'react';
import { SextantMark } from '@/components/ui/sextant-mark';

type Props = { title: ReactNode; children: ReactNode; foot?: ReactNode };

/** One card in the middle: signing in, setting up, being told something. */
export function AuthFrame({ title, children, foot }: Props) {
  return (
    <div className="portal grid min-h-dvh place-items-center px-4 py-10">
      <main id="content" className="w-full max-w-[26rem]">
        <div className="mb-4 flex justify-center">
          <SextantMark size={36} />
        </div>
        <div className="rounded-xl border border-line bg-raised px-5 py-6 shadow-float sm:px-7">
          <h1 className="mb-4 text-2xl font-semibold tracking-[-0.02em]">{title}</h1>
          {children}
        </div>
        {foot ? <div className="mt-4 text-center text-sm text-ink-2">{foot}</div> : null}
      </main>
    </div>
  );
}
