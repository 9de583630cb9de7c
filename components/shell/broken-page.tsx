'use client';

import { AuthFrame } from '@/components/shell/auth-frame';
import { Button } from '@/components/ui/button';
import { buttonLook } from '@/components/ui/button-look';
import texts from '@/lib/i18n/messages/en/broken.json';
import { paths } from '@/lib/paths';

/** The last resort stands outside every provider, so it brings its own words. */
export function BrokenPage({ id, again }: { id?: string; again: () => void }) {
  return (
    <AuthFrame title={texts.title}>
      <div role="alert">
        <p className="text-pretty text-ink-2">{texts.text}</p>
        {id ? (
          <p className="mt-3">
            {texts.id} <code className="num rounded-sm bg-sunk px-1.5 py-0.5 font-mono">{id}</code>
          </p>
        ) : null}
      </div>
      <div className="mt-5 flex flex-wrap gap-2">
        <Button kind="primary" onClick={again}>
          {texts.again}
        </Button>
        <a href={paths.home()} className={buttonLook()}>
          {texts.home}
        </a>
      </div>
    </AuthFrame>
  );
}
