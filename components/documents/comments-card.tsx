import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Avatar } from '@/components/ui/avatar';
import { Card } from '@/components/ui/card';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { RelativeTime } from '@/components/ui/relative-time';
import type { CommentView } from '@/lib/documents/queries';
import type { FormAction } from '@/lib/form-state';
import type { Zone } from '@/lib/format';

type Props = {
  comments: readonly CommentView[];
  action: FormAction;
  /** Hidden fields that say what it is about. */
  about: ReactNode;
  now: Date;
  zone: Zone;
};

/** What people of every level say about it; whoever decides reads it first. */
export function CommentsCard({ comments, action, about, now, zone }: Props) {
  const t = useTranslations('documents.comments');
  return (
    <Card title={t('title', { count: comments.length })} id="comments" className="print:hidden">
      <div className="flex flex-col gap-4">
        {comments.length > 0 ? (
          <ol className="flex list-none flex-col gap-3 p-0">
            {comments.map(({ id, name, level, at, number, body }) => (
              <li key={id} className="flex min-w-0 gap-2.5">
                <Avatar name={name} size="small" />
                <div className="min-w-0 flex-1">
                  <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
                    <b className="font-strong text-ink">{name}</b>
                    <LevelGlyph level={level} />
                    <RelativeTime at={at} now={now} zone={zone} />
                    {number ? <span className="num">{t('onVersion', { number })}</span> : null}
                  </p>
                  <p className="text-read max-w-prose whitespace-pre-wrap text-pretty break-words">{body}</p>
                </div>
              </li>
            ))}
          </ol>
        ) : null}
        <ActionForm action={action} failed={t('failed')} clear className="flex max-w-prose flex-col gap-2">
          {about}
          <AreaField name="body" label={t('write')} rows={2} />
          <p>
            <SubmitButton kind="default">{t('send')}</SubmitButton>
          </p>
        </ActionForm>
      </div>
    </Card>
  );
}
