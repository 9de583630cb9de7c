import { useTranslations } from 'next-intl';
import { Told } from '@/components/ui/told';
import { DraftDrop } from './draft-drop';

const known = ['sent', 'written', 'anew', 'accepted', 'refused', 'withdrawn', 'rated'] as const;

type Props = { done: string | string[] | undefined; reference: string; service: string | null };

/** What has just been done, said on the page it led to; the drafts of it are let go. */
export function DoneNotice({ done, reference, service }: Props) {
  const t = useTranslations('requests.page.done');
  const what = known.find((one) => one === done);
  if (!what) return null;
  return (
    <Told className="mb-5 rounded-md">
      {t(what, { reference })}
      <DraftDrop
        drafts={[
          `reply-${reference}`,
          `refuse-${reference}`,
          ...(what === 'sent'
            ? [`request-${service ?? 'own'}:subject`, `request-${service ?? 'own'}:description`]
            : []),
        ]}
      />
    </Told>
  );
}
