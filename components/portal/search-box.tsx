import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { WhileTexts } from './while-texts';
import { WhileTyping } from './while-typing';

type Props = {
  q: string;
  action: string;
  offers?: WhileTexts;
  texts?: { label: string; placeholder: string; submit: string };
};

/** A plain GET form: the answer has an address, and needs no script. */
export function SearchBox({ q, action, offers, texts }: Props) {
  const t = useTranslations('portal.search');
  return (
    <search>
      <form
        action={action}
        className="flex items-center gap-2 rounded-xl border-2 border-edge bg-raised ps-4 pe-1.5 focus-within:border-sea"
      >
        <Search aria-hidden="true" className="size-[17px] flex-none text-ink-3" />
        <label htmlFor="q" className="sr-only">
          {texts?.label ?? t('label')}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={200}
          autoComplete="off"
          placeholder={texts?.placeholder ?? t('placeholder')}
          className="h-[52px] min-w-0 flex-1 bg-transparent text-[1.0625rem] focus:outline-none"
        />
        <Button type="submit">{texts?.submit ?? t('submit')}</Button>
      </form>
      {offers ? <WhileTyping fields={['q']} texts={offers} /> : null}
    </search>
  );
}
