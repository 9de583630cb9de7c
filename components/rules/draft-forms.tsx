import { useTranslations } from 'next-intl';
import { EvidenceFields } from '@/components/documents/evidence-fields';
import type { EvidenceView } from '@/components/documents/evidence-list';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Card } from '@/components/ui/card';
import { Told } from '@/components/ui/told';
import { proposeDraft, saveDraft, takeBack } from '@/lib/rules/actions';
import type { Choices } from '@/lib/rules/choices';
import type { VersionView } from '@/lib/rules/document';
import type { RuleKind } from '@/lib/rules/kinds';
import { ContentEditor } from './content-editor';
import { SaveFirst } from './save-first';

const DRAFT = 'draft';

type Props = { kind: RuleKind; version: VersionView; choices: Choices; seen: string; saved: boolean };

/** One's own draft: write, save, and put it before those who decide. */
export function DraftEditor({ kind, version, choices, seen, saved }: Props) {
  const t = useTranslations('rules.draft');
  return (
    <Card title={t('title', { number: version.number })}>
      <ActionForm key={seen} id={DRAFT} action={saveDraft} failed={t('failed')} className="flex flex-col gap-6">
        <input type="hidden" name="id" value={version.id} />
        <input type="hidden" name="seen" value={seen} />
        <ContentEditor kind={kind} content={version.content} choices={choices} />
        <div className="sticky bottom-0 -mx-3.5 -mb-3 flex flex-wrap items-center gap-3 border-t border-line bg-raised px-3.5 py-3">
          <SubmitButton>{t('save')}</SubmitButton>
          {saved ? <Told title={t('saved')} /> : null}
        </div>
      </ActionForm>
    </Card>
  );
}

type ProposeProps = { version: VersionView; evidence: EvidenceView; seen: string };

export function ProposeCard({ version, evidence, seen }: ProposeProps) {
  const t = useTranslations('rules.draft');
  const words = useTranslations('documents');
  return (
    <Card title={t('propose')}>
      <div className="flex flex-col gap-3">
        <ActionForm action={proposeDraft} failed={t('failed')} className="flex flex-col gap-3">
          <input type="hidden" name="id" value={version.id} />
          <AreaField
            name="reason"
            label={t('reason')}
            hint={t('proposeHint')}
            defaultValue={version.reason ?? ''}
            rows={3}
          />
          <EvidenceFields tickets={evidence.tickets.map(({ reference }) => reference)} figures={evidence.figures} />
          <TextField
            name="wishedFrom"
            type="datetime-local"
            label={words('wishedFrom')}
            hint={words('wishedHint')}
            className="max-w-60"
          />
          <SaveFirst key={seen} draft={DRAFT} text={t('saveFirst')} />
          <p>
            <SubmitButton>{t('propose')}</SubmitButton>
          </p>
        </ActionForm>
        <TakeBack version={version} />
      </div>
    </Card>
  );
}

/** The author's way out: a draft is given up, a proposed version becomes a draft again. */
export function TakeBack({ version }: { version: VersionView }) {
  const t = useTranslations('rules.draft');
  return (
    <ActionForm action={takeBack} failed={t('failed')} className="flex flex-col gap-2">
      <input type="hidden" name="id" value={version.id} />
      <p>
        <SubmitButton kind="quiet">{version.state === 'draft' ? t('discard') : t('takeBack')}</SubmitButton>
      </p>
    </ActionForm>
  );
}
