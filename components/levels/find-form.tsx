import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';

type Props = {
  label: string;
  submit: string;
  name?: string;
  value?: string;
  children?: ReactNode;
  hidden?: Readonly<Record<string, string | undefined>>;
};

/** Search and choices that stand in the address: a plain form, sent by GET. */
export function FindForm({ label, submit, name = 'q', value, children, hidden = {} }: Props) {
  return (
    <search className="min-w-0 max-md:w-full">
      <form className="flex flex-wrap items-center gap-2">
        {Object.entries(hidden).map(([key, given]) =>
          given ? <input key={key} type="hidden" name={key} value={given} /> : null,
        )}
        <span className="w-56 max-md:w-auto max-md:min-w-0 max-md:flex-1">
          <Input type="search" name={name} defaultValue={value} aria-label={label} placeholder={label} />
        </span>
        {children}
        <Button type="submit" icon={<Search aria-hidden="true" />}>
          {submit}
        </Button>
      </form>
    </search>
  );
}
