import { useTranslations } from 'next-intl';
import { TextField } from '@/components/forms/text-field';
import { Tick } from '@/components/forms/tick';
import type { Choices } from '@/lib/rules/choices';
import { SURVEYED_KINDS, type SurveyContent } from '@/lib/rules/kinds/survey';
import { Part } from '../part';
import { ServicesPart } from './services-part';

const NUMBERS = ['afterHours', 'everyDays', 'lowScore'] as const;
const STARTING = { afterHours: 1, everyDays: 30, lowScore: 2 };

export function SurveyEditor({ content, choices }: { content: Partial<SurveyContent>; choices: Choices }) {
  const t = useTranslations('rules.survey');
  const kinds = useTranslations('tickets.kinds');
  const fresh = content.question === undefined;
  return (
    <>
      <TextField name="content.question" label={t('question')} defaultValue={content.question} maxLength={160} />
      <Part title={t('scale')} hint={t('scaleHint')}>
        <div className="grid gap-3 sm:grid-cols-5">
          {[0, 1, 2, 3, 4].map((at) => (
            <TextField
              key={at}
              name={`content.scale.${at}`}
              label={t('step', { score: at + 1 })}
              defaultValue={content.scale?.[at] ?? t(`labels.${at as 0}`)}
              maxLength={40}
            />
          ))}
        </div>
      </Part>
      <TextField
        name="content.followUp"
        label={t('followUp')}
        hint={t('followUpHint')}
        defaultValue={content.followUp ?? ''}
        maxLength={160}
      />
      <div className="grid items-end gap-4 sm:grid-cols-3">
        {NUMBERS.map((name) => (
          <TextField
            key={name}
            name={`content.${name}`}
            label={t(name)}
            hint={t(`${name}Hint`)}
            inputMode="numeric"
            defaultValue={fresh ? STARTING[name] : (content[name] ?? '')}
          />
        ))}
      </div>
      <Tick
        name="content.anonymous"
        value="on"
        label={t('anonymous')}
        hint={t('anonymousHint')}
        defaultChecked={content.anonymous ?? false}
      />
      <Part title={t('kinds')} hint={t('kindsHint')}>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {SURVEYED_KINDS.map((kind) => (
            <Tick
              key={kind}
              name="content.kinds"
              value={kind}
              label={kinds(kind)}
              defaultChecked={content.kinds?.includes(kind) ?? true}
            />
          ))}
        </div>
      </Part>
      <ServicesPart
        title={t('services')}
        hint={t('servicesHint')}
        services={choices.services}
        chosen={content.services}
      />
    </>
  );
}
