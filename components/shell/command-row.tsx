'use client';

import { Command } from 'cmdk';
import { Kbd } from '@/components/ui/kbd';
import type { CommandItem } from './command-items';

type Props = { item: CommandItem; propose: string; onRun: () => void };

export function CommandRow({ item, propose, onRun }: Props) {
  return (
    <Command.Item
      value={item.id}
      disabled={Boolean(item.reason && !item.propose)}
      onSelect={onRun}
      className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1.5 data-[disabled=true]:cursor-not-allowed data-[selected=true]:bg-sea-soft pointer-coarse:min-h-11"
    >
      <span className="min-w-0 flex-1">
        <span className={item.reason ? 'text-ink-3' : 'font-medium'}>{item.label}</span>
        {item.hint ? <span className="ms-2 text-sm text-ink-3">{item.hint}</span> : null}
        {item.reason ? <span className="block text-sm text-ink-3">{item.reason}</span> : null}
      </span>
      {item.reason && item.propose ? <span className="text-sm font-medium text-sea">{propose}</span> : null}
      {item.keys && !item.reason ? <Kbd>{item.keys.toUpperCase()}</Kbd> : null}
    </Command.Item>
  );
}
