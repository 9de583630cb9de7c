import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Markdown } from '@/components/ui/markdown';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Moment, Zone } from '@/lib/format';
import { type ConversationFile, ConversationFiles } from './conversation-files';

type Props = {
  id?: string;
  author: string;
  /** Shown beside the name on the desk; customers are not told. */
  level?: number | null;
  at: Moment;
  now: Moment;
  zone?: Zone;
  deskZone?: string;
  /** `mine` is the reader's own word, `note` stays inside the desk, `held` waits for a check. */
  look?: 'plain' | 'mine' | 'note' | 'held';
  /** After the name: "by mail", "wrote". */
  via?: ReactNode;
  /** At the end of the head: a chip. */
  aside?: ReactNode;
  source: string;
  files?: readonly ConversationFile[];
  /** Below the text: what it used, buttons. */
  children?: ReactNode;
};

const looks = {
  plain: 'border-line bg-raised',
  mine: 'border-sea-line bg-sea-soft/50',
  note: 'border-dashed border-line-strong bg-brass-soft/50',
  held: 'border-held-line bg-held-soft',
};

export function ConversationMessage(props: Props) {
  const { id, author, level, at, now, zone, deskZone, look = 'plain', via, aside, source, files, children } = props;
  return (
    <li id={id} className="min-w-0">
      <article className={clsx('rounded-md border px-4 py-3', looks[look])}>
        <header className="mb-1.5 flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <Avatar name={author} />
          <b className="min-w-0 truncate font-strong">{author}</b>
          {level ? <LevelGlyph level={level} /> : null}
          <span className="text-ink-3">
            {via ? <>{via}, </> : null}
            <RelativeTime at={at} now={now} zone={zone} deskZone={deskZone} look="short" />
          </span>
          {aside ? <span className="ms-auto">{aside}</span> : null}
        </header>
        <Markdown source={source} className="max-w-[66ch]" />
        {files?.length ? <ConversationFiles files={files} /> : null}
        {children ? (
          <footer className="mt-2 flex flex-wrap items-center gap-2 text-sm text-ink-2">{children}</footer>
        ) : null}
      </article>
    </li>
  );
}
