import { useTranslations } from 'next-intl';
import { isOpen, type Way } from '@/components/people/way';
import { CantLine } from '@/components/ui/cant-line';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { Notice } from '@/components/ui/notice';
import { dateTime, type Zone } from '@/lib/format';
import type { MailView } from '@/lib/mail/queries';
import { MAIL_TONES } from './mail-table';
import { RowAct } from './row-act';

type Props = { mail: MailView; back: string; way: Way; zone: Zone };

/** One mail, its words for those who may read the ticket it is about. */
export function MailCard({ mail, back, way, zone }: Props) {
  const t = useTranslations('admin.outbox');
  const again = mail.state === 'failed' || mail.state === 'kept';
  return (
    <Card
      title={mail.subject ?? t('hidden')}
      aside={<Chip tone={MAIL_TONES[mail.state]}>{t(`states.${mail.state}`)}</Chip>}
      id="mail"
    >
      <div className="flex flex-col gap-3">
        <p className="text-sm text-ink-2">
          {t('line', { to: mail.to, at: dateTime(mail.at, zone), attempts: mail.attempts })}
        </p>
        {mail.error ? (
          <Notice tone="late" title={t('error')}>
            <span className="[overflow-wrap:anywhere]">{mail.error}</span>
          </Notice>
        ) : null}
        {mail.withheld ? (
          <CantLine>{t(`withheld.${mail.withheld}`)}</CantLine>
        ) : (
          <pre className="max-w-2xl whitespace-pre-wrap font-sans text-read [overflow-wrap:anywhere]">{mail.text}</pre>
        )}
        {again && isOpen(way) ? (
          <RowAct act="retryMail" label={t('retry')} back={back} hidden={{ id: mail.id }} />
        ) : null}
        {again && !isOpen(way) ? <CantLine>{way.reason}</CantLine> : null}
      </div>
    </Card>
  );
}
