import { Paperclip } from 'lucide-react';
import { fileSize } from '@/lib/format';
import { paths } from '@/lib/paths';

export type ConversationFile = { id: string; name: string; size: number };

export function ConversationFiles({ files }: { files: readonly ConversationFile[] }) {
  return (
    <ul className="mt-2 flex list-none flex-wrap gap-2 p-0">
      {files.map((file) => (
        <li key={file.id} className="min-w-0">
          <a
            href={paths.api(`attachments/${file.id}`)}
            className="flex min-h-8 min-w-0 max-w-full items-center gap-1.5 rounded-sm border border-line-strong bg-raised px-2 text-sm hover:bg-sunk pointer-coarse:min-h-11"
          >
            <Paperclip aria-hidden="true" className="size-3.5 flex-none text-ink-3" />
            <span className="truncate">{file.name}</span>
            <span className="num flex-none text-ink-3">{fileSize(file.size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
