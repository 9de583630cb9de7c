'use client';

import { useContext } from 'react';
import { FormContext } from '@/components/forms/form-context';
import { SubmitButton } from '@/components/forms/submit-button';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { Table } from '@/components/ui/table';
import type { ImportAnswer } from '@/lib/rules/file-actions';
import type { Imported } from '@/lib/rules/import-files';

type Outcome = Imported['outcome'];
type Words = 'test' | 'bring' | 'tried' | 'done' | 'document' | 'outcome' | 'note' | 'fresh' | 'next';
type Props = { texts: Record<Words, string> & { outcomes: Record<Outcome, string> } };

const TONES: Record<Outcome, ChipTone> = { refused: 'late', proposed: 'sea', drafted: 'brass', same: 'plain' };
const ORDER = Object.keys(TONES) as Outcome[];

/** The buttons, and below them what would happen, or what has happened, a row a document: refusals first. */
export function ImportOutcome({ texts }: Props) {
  const answer = useContext(FormContext).state.data as ImportAnswer | undefined;
  const rows = ORDER.flatMap((outcome) => answer?.outcomes.filter((one) => one.outcome === outcome) ?? []);
  const anything = rows.some(({ outcome }) => outcome === 'drafted' || outcome === 'proposed');
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <SubmitButton kind={answer && !answer.done && anything ? 'default' : 'primary'} name="do" value="try">
          {texts.test}
        </SubmitButton>
        {answer && !answer.done && anything ? (
          <SubmitButton name="do" value="bring">
            {texts.bring}
          </SubmitButton>
        ) : null}
      </div>
      {answer ? (
        <section aria-live="polite" className="flex min-w-0 flex-col gap-2">
          <p className="font-strong">{answer.done ? texts.done : texts.tried}</p>
          <p className="flex flex-wrap gap-1.5">
            {ORDER.map((outcome) => ({ outcome, count: rows.filter((one) => one.outcome === outcome).length }))
              .filter(({ count }) => count > 0)
              .map(({ outcome, count }) => (
                <Chip key={outcome} tone={TONES[outcome]}>
                  <span className="num">{count}</span> {texts.outcomes[outcome]}
                </Chip>
              ))}
          </p>
          <Table caption={texts.document} widths={['', '150px', '45%']} raised stack>
            <thead>
              <tr>
                <th scope="col">{texts.document}</th>
                <th scope="col">{texts.outcome}</th>
                <th scope="col">{texts.note}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ file, title, outcome, fresh, why }, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one document may stand in the files twice
                <tr key={row}>
                  <td className="wide">
                    <span className="font-strong">{title ?? file}</span>{' '}
                    {title ? <span className="text-ink-3">{file}</span> : null}
                  </td>
                  <td>
                    <Chip tone={TONES[outcome]}>{texts.outcomes[outcome]}</Chip>
                  </td>
                  <td className="wide whitespace-normal text-ink-2">
                    {why ?? (outcome === 'same' ? null : fresh ? texts.fresh : texts.next)}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      ) : null}
    </>
  );
}
