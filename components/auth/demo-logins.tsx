import { useTranslations } from 'next-intl';
import { LevelGlyph } from '@/components/ui/level-glyph';

type Person = { email: string; name: string; level: number | null };
type Props = {
  people: readonly Person[];
  password: string;
  action: (form: FormData) => Promise<void>;
  next: string | null;
};

const roles = ['customer', 'manager', 'admin', 'auditor'] as const;

/** One press signs in as somebody of the demo world, also without script. */
export function DemoLogins({ people, password, action, next }: Props) {
  const t = useTranslations('auth.demo');
  const roleOf = (email: string) => roles.find((role) => email.startsWith(`${role}@`));
  const listed = [...people].sort((a, b) => Number(a.level === null) - Number(b.level === null));
  return (
    <section aria-labelledby="demo" className="mt-6 border-t border-line pt-5">
      <h2 id="demo" className="font-strong">
        {t('title')}
      </h2>
      <p className="mb-3 text-sm text-pretty text-ink-2">
        {t.rich('text', {
          password,
          code: (chunks) => <code className="rounded-sm bg-sunk px-1 py-0.5 font-mono text-ink">{chunks}</code>,
        })}
      </p>
      <form action={action} className="grid grid-cols-2 gap-2">
        {next ? <input type="hidden" name="next" value={next} /> : null}
        {listed.map((login) => {
          const role = roleOf(login.email);
          return (
            <button
              key={login.email}
              type="submit"
              name="email"
              value={login.email}
              title={login.email}
              className="flex min-h-11 min-w-0 items-center gap-2 rounded-sm border border-line px-2.5 py-1.5 text-start hover:border-line-strong hover:bg-sunk"
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm leading-5 font-medium">{login.name}</span>
                <span className="block truncate text-sm leading-4 text-ink-3">
                  {login.level ? t('level', { level: login.level }) : role ? t(role) : login.email}
                </span>
              </span>
              {login.level ? <LevelGlyph level={login.level} /> : null}
            </button>
          );
        })}
      </form>
    </section>
  );
}
