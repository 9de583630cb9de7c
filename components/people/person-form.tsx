import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import type { PersonHolding } from '@/lib/people/person';
import { BuddyForm } from './buddy-form';
import { CapForm } from './cap-form';
import { CardForm } from './card-form';
import { DelegateForm } from './delegate-form';
import { DeputyForm } from './deputy-form';
import { EndForm } from './end-form';
import type { FormOf } from './form-of';
import { GrantForm } from './grant-form';
import type { PersonAct } from './person-acts';
import { ReviewForm } from './review-form';
import { isOpen, type Way } from './way';

type Props = Omit<FormOf, 'propose'> & { act: PersonAct | 'end' | 'review'; way: Way; holding?: PersonHolding };

const FORMS = {
  grant: GrantForm,
  deputise: DeputyForm,
  delegate: DelegateForm,
  buddy: BuddyForm,
  card: CardForm,
  cap: CapForm,
};

/** The form that the address asks for, or the reason why this level does not carry it. */
export function PersonForm({ act, way, holding, ...rest }: Props) {
  const t = useTranslations('people');
  const Form = act === 'end' || act === 'review' ? null : FORMS[act];
  const form = isOpen(way) ? { ...rest, propose: way === 'propose' } : null;
  return (
    <Card
      title={t(`acts.${act}`)}
      id="form"
      aside={
        form ? undefined : (
          <ButtonLink href={rest.here} kind="quiet">
            {t('form.cancel')}
          </ButtonLink>
        )
      }
    >
      {!form ? <Notice tone="sea" title={isOpen(way) ? '' : way.reason} /> : null}
      {form && Form ? <Form {...form} /> : null}
      {form && act === 'review' && holding ? <ReviewForm {...form} holding={holding} /> : null}
      {form && act === 'end' && holding ? <EndForm {...form} holding={holding} /> : null}
    </Card>
  );
}
