import clsx from 'clsx';
import type { ReactNode } from 'react';

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type Props = {
  id?: string;
  name: string;
  legend: ReactNode;
  hideLegend?: boolean;
  options: readonly ChoiceOption[];
  /** The one that is chosen, or with `several` those, one a line. */
  defaultValue?: string;
  several?: boolean;
  /** `cards` for choices that need a sentence, `inline` for short words. */
  look?: 'plain' | 'cards' | 'inline';
  required?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  children?: ReactNode;
};

const lists = {
  plain: 'flex flex-col gap-1',
  cards: 'grid gap-2 sm:grid-cols-2',
  inline: 'flex flex-wrap gap-x-4 gap-y-1',
};
const card =
  'rounded-md border border-line-strong bg-raised px-3 py-2.5 hover:border-edge has-checked:border-sea has-checked:bg-sea-soft';

/** `children` stands between the legend and the choices: the hint or the error. */
export function ChoiceGroup({
  id,
  name,
  legend,
  hideLegend,
  options,
  defaultValue,
  several = false,
  look = 'plain',
  required,
  children,
  ...aria
}: Props) {
  const chosen = several ? (defaultValue ?? '').split('\n') : [defaultValue];
  return (
    <fieldset
      id={id}
      tabIndex={id ? -1 : undefined}
      className="flex min-w-0 flex-col gap-1 border-0 p-0 focus:outline-none"
      {...aria}
    >
      <legend className={hideLegend ? 'sr-only' : 'mb-1 font-medium'}>{legend}</legend>
      {children}
      <div className={lists[look]}>
        {options.map((option) => (
          <label
            key={option.value}
            className={clsx(
              'flex min-h-6 cursor-pointer items-start gap-2 pointer-coarse:min-h-11 pointer-coarse:items-center has-disabled:cursor-not-allowed has-disabled:text-ink-3',
              look === 'cards' && card,
            )}
          >
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={option.value}
              disabled={option.disabled}
              required={required && !several}
              defaultChecked={chosen.includes(option.value)}
              className="box mt-[3px] cursor-pointer pointer-coarse:mt-0"
            />
            <span>
              <span className={look === 'cards' ? 'font-medium' : undefined}>{option.label}</span>
              {option.hint ? <span className="block text-sm text-ink-2">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
