import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PasswordChange } from '@/components/portal/password-change';
import { ProfileForm } from '@/components/portal/profile-form';
import { SignedOut } from '@/components/portal/signed-out';
import { PageHeader } from '@/components/shell/page-header';
import { ThemeChoice } from '@/components/shell/theme-choice';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { signOutOfAll } from '@/lib/auth/actions';
import { currentActor } from '@/lib/auth/actor';
import { savePassword, saveProfile } from '@/lib/auth/profile-actions';
import { paths } from '@/lib/paths';
import { getOwnCard } from '@/lib/people/own-card';
import { LOCALES, timeZones } from '@/lib/people/profile-schema';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('profile');
  return { title: t('title') };
}

// biome-ignore format: one list of words
const words = ['name', 'email', 'emailHint', 'phone', 'timeZone', 'timeZoneHint', 'language', 'shortcuts', 'shortcutsHint', 'optional', 'save', 'failed'] as const;

export default async function ProfilePage() {
  const actor = await currentActor();
  if (!actor) return <SignedOut back={paths.profile()} />;
  const [t, card] = await Promise.all([getTranslations('profile'), getOwnCard(actor)]);
  const texts = Object.fromEntries(words.map((word) => [word, t(word)])) as Record<(typeof words)[number], string>;
  return (
    <>
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
        <Card title={t('card')}>
          <ProfileForm
            action={saveProfile}
            card={card}
            zones={timeZones()}
            languages={LOCALES.map((locale) => ({ value: locale, label: t(`languages.${locale}`) }))}
            texts={texts}
          />
        </Card>
        <div className="flex flex-col gap-4">
          <Card title={t('theme')}>
            <ThemeChoice heading={false} />
          </Card>
          <Card title={t('password.title')}>
            <p className="mb-3 text-sm text-pretty text-ink-2">{t('password.text')}</p>
            <PasswordChange
              action={savePassword}
              hasPassword={card.hasPassword}
              texts={{
                now: t('password.now'),
                new: t('password.new'),
                newHint: t('password.newHint'),
                save: t('password.save'),
                failed: t('password.failed'),
              }}
            />
          </Card>
          <Card title={t('sessions.title')}>
            <p className="mb-3 text-pretty text-ink-2">{t('sessions.text')}</p>
            <form action={signOutOfAll}>
              <Button type="submit">{t('sessions.everywhere')}</Button>
            </form>
          </Card>
        </div>
      </div>
    </>
  );
}
