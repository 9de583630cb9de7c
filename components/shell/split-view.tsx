import clsx from 'clsx';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { iconButtonLook } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';

type Props = {
  children: ReactNode;
  /** What stands at the side; null leaves the list the whole width. */
  preview: ReactNode | null;
  label: string;
  /** Where closing leads: the list's own address without its preview. */
  closeHref?: string;
  closeLabel?: string;
  wide?: boolean;
};

/** A list and a preview beside it; below 1024 px the preview lies over the list as a sheet. */
export function SplitView({ children, preview, label, closeHref, closeLabel, wide = false }: Props) {
  return (
    <div
      className={clsx(
        'grid min-h-0 flex-1',
        preview && (wide ? 'lg:grid-cols-[minmax(0,1fr)_348px]' : 'lg:grid-cols-[minmax(0,1fr)_340px]'),
      )}
    >
      <div className="relative min-h-0 min-w-0 overflow-auto px-2">{children}</div>
      {preview && closeHref ? (
        <Link
          href={closeHref}
          aria-hidden="true"
          tabIndex={-1}
          scroll={false}
          className="animate-appear fixed inset-0 z-20 bg-veil lg:hidden"
        />
      ) : null}
      {preview ? (
        <aside
          aria-label={label}
          className="max-lg:animate-rise flex min-h-0 lg:relative min-w-0 flex-col overflow-y-auto border-line bg-raised p-4 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:max-h-[80dvh] max-lg:rounded-t-xl max-lg:border max-lg:pb-[max(1rem,env(safe-area-inset-bottom))] max-lg:shadow-float lg:border-s"
        >
          {closeHref && closeLabel ? (
            <div className="-me-2 -mt-2 flex items-center justify-between lg:hidden">
              <span className="text-sm font-strong text-ink-3">{label}</span>
              <Link
                href={closeHref}
                aria-label={closeLabel}
                title={closeLabel}
                scroll={false}
                data-press="close-preview"
                className={iconButtonLook}
              >
                <X aria-hidden="true" />
              </Link>
            </div>
          ) : null}
          <div className="flex flex-col gap-2.5">{preview}</div>
        </aside>
      ) : null}
    </div>
  );
}
