type Props = {
  name: string;
  legend: string;
  hideLegend?: boolean;
  options: readonly { value: string; label: string }[];
  defaultValue?: string;
};

/** One choice of few inside a form: real radios that look like a switch. */
export function SegmentedRadio({ name, legend, hideLegend = false, options, defaultValue }: Props) {
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className={hideLegend ? 'sr-only' : 'mb-1 font-medium'}>{legend}</legend>
      <div className="inline-flex h-control rounded-sm border border-edge bg-raised">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex cursor-pointer items-center border-e border-line px-[11px] text-ink-2 first:rounded-s-[4px] last:rounded-e-[4px] last:border-e-0 hover:text-ink has-checked:bg-sea-soft has-checked:font-strong has-checked:text-sea has-focus-visible:outline-2 has-focus-visible:outline-sea"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
