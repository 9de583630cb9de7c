import { Monitor, Moon, Sun } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { MenuHeading } from '@/components/ui/menu';
import { setTheme } from './set-theme';
import { readTheme, themes } from './theme';

const icons = { system: Monitor, light: Sun, dark: Moon };

/** Three plain submit buttons: works before any script, and the server paints the next page in the chosen light. */
export async function ThemeChoice({ heading = true }: { heading?: boolean }) {
  const [t, chosen] = await Promise.all([getTranslations('shell.you'), readTheme()]);
  return (
    <form action={setTheme} aria-label={t('theme')}>
      {heading ? <MenuHeading>{t('theme')}</MenuHeading> : null}
      <div className="grid grid-cols-3 gap-1 p-1">
        {themes.map((theme) => {
          const Icon = icons[theme];
          return (
            <button
              key={theme}
              type="submit"
              name="theme"
              value={theme}
              data-stay=""
              aria-pressed={theme === chosen}
              className="flex flex-col items-center gap-1 rounded-sm border border-line px-1 py-1.5 text-[0.75rem] leading-4 text-ink-2 hover:border-line-strong hover:text-ink aria-pressed:border-sea aria-pressed:bg-sea-soft aria-pressed:font-medium aria-pressed:text-sea"
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
