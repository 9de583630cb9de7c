import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { MenuHeading } from '@/components/ui/menu';
import { setTheme } from './set-theme';

const icons = { system: Monitor, light: Sun, dark: Moon };

/** Three plain submit buttons: works before any script, and the server paints the next page in the chosen light. */
export function ThemeChoice() {
  const t = useTranslations('shell.you');
  return (
    <form action={setTheme}>
      <MenuHeading>{t('theme')}</MenuHeading>
      <div className="grid grid-cols-3 gap-1 p-1">
        {(['system', 'light', 'dark'] as const).map((theme) => {
          const Icon = icons[theme];
          return (
            <button
              key={theme}
              type="submit"
              name="theme"
              value={theme}
              data-stay=""
              className="flex flex-col items-center gap-1 rounded-sm border border-line px-1 py-1.5 text-[0.75rem] leading-4 text-ink-2 hover:border-line-strong hover:text-ink"
            >
              <Icon aria-hidden="true" className="size-4" />
              {t(theme)}
            </button>
          );
        })}
      </div>
    </form>
  );
}
