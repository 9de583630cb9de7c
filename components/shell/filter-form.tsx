import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';

interface Choice {
  name: string;
  label: string;
  /** What no choice means. */
  any: string;
  value?: string;
  options: readonly { value: string; label: string }[];
}

type Props = {
  q?: string;
  search: string;
  choices: readonly Choice[];
  apply: string;
  /** What stays as it is in the address. */
  kept?: Readonly<Record<string, string | undefined>>;
};

/** Filters stand in the address: a plain form that asks for the same page. */
export function FilterForm({ q, search, choices, apply, kept = {} }: Props) {
  return (
    <form className="flex min-w-0 flex-wrap items-center gap-2">
      {Object.entries(kept).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <span className="w-52 max-xl:w-40 max-md:w-full">
        <Input type="search" name="q" defaultValue={q} aria-label={search} placeholder={search} />
      </span>
      {choices.map(({ name, label, any, value, options }) => (
        <span key={name} className="w-52 max-xl:w-36 max-md:flex-1">
          <Select name={name} defaultValue={value ?? ''} aria-label={label} blank={any} options={options} />
        </span>
      ))}
      <Button type="submit">{apply}</Button>
    </form>
  );
}
