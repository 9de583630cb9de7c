import { useTranslations } from 'next-intl';
import { TextField } from '@/components/forms/text-field';
import { ActForm } from '@/components/people/act-form';
import { Card } from '@/components/ui/card';
import { keepDesk } from '@/lib/admin/actions';
import { ShownOnce } from './shown-once';

/** Makes a token for a person; its secret is in the answer and nowhere else. */
export function TokenForm({ back, person }: { back: string; person?: string }) {
  const t = useTranslations('admin.tokens');
  return (
    <Card title={t('make')} id="form">
      <ActForm action={keepDesk} act="makeToken" submit={t('makeSubmit')} back={back} close={back}>
        <ShownOnce title={t('onceTitle')} text={t('onceText')} copy={t('copy')} copied={t('copied')} />
        <p className="text-pretty text-ink-2">{t('makeText')}</p>
        <div className="fields sm:grid-cols-2">
          <TextField
            name="person"
            type="email"
            label={t('person')}
            hint={t('personHint')}
            defaultValue={person}
            required
          />
          <TextField name="name" label={t('name')} hint={t('nameHint')} required />
          <TextField name="expiresAt" type="date" label={t('until')} aside={t('optional')} />
        </div>
      </ActForm>
    </Card>
  );
}
