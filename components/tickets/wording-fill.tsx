'use client';

import { useState } from 'react';
import { useFormField } from '@/components/forms/form-context';
import { FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { ComposerWording } from './composer-wording';

type Props = { wording: ComposerWording; texts: { preview: string; gap: string } };

/** Approved wording with its gaps: what one reads here is, letter for letter, what goes out. */
export function WordingFill({ wording, texts }: Props) {
  const { error } = useFormField('variables');
  const [given, setGiven] = useState<Record<string, string>>(
    Object.fromEntries(wording.gaps.map(({ name, value }) => [name, value])),
  );
  const parts = wording.body.split(/\{\{\s*([a-zA-Z][a-zA-Z0-9]*)\s*\}\}/);
  return (
    <div className="flex flex-col gap-2.5">
      <input type="hidden" name="wording" value={wording.key} />
      {wording.gaps.length > 0 ? (
        <div className="grid gap-2 sm:grid-cols-2">
          {wording.gaps.map(({ name }) => (
            <div key={name} className="flex items-center gap-2">
              <label htmlFor={`gap-${name}`} className="w-20 flex-none truncate text-sm text-ink-2">
                {texts.gap.replace('{name}', name)}
              </label>
              <Input
                id={`gap-${name}`}
                name={`variables.${name}`}
                value={given[name] ?? ''}
                data-gap={given[name] ? undefined : ''}
                onChange={(event) => setGiven((before) => ({ ...before, [name]: event.target.value }))}
              />
            </div>
          ))}
        </div>
      ) : null}
      {error ? <FieldError id="variables">{error}</FieldError> : null}
      <section
        aria-label={texts.preview}
        className="rounded-md border border-dashed border-line-strong bg-paper px-3 py-2 text-read whitespace-pre-line"
      >
        {parts.map((part, index) =>
          index % 2 === 0 ? (
            part
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes, only what stands in its gaps
            <mark key={index} className="rounded-sm bg-sea-soft px-0.5 text-sea">
              {given[part] || part}
            </mark>
          ),
        )}
      </section>
    </div>
  );
}
