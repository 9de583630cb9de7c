import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { Menu, MenuLine } from '@/components/ui/menu';
import { dropView, keepView } from '@/lib/views/actions';

type Props = { query: string; current: { id: string; name: string } | null };

/** Keeps the list as it stands under a name of one's own. */
export function SaveView({ query, current }: Props) {
  const t = useTranslations('tickets.views');
  return (
    <Menu
      label={current ? t('change') : t('save')}
      look="inline-flex h-7 flex-none items-center whitespace-nowrap rounded-sm px-2.5 text-ink-3 hover:bg-sunk hover:text-ink pointer-coarse:h-11 cursor-pointer"
      wide
    >
      <ActionForm action={keepView} failed={t('failed')} className="flex flex-col gap-2.5 p-2">
        <input type="hidden" name="query" value={query} />
        <TextField
          name="name"
          label={t('name')}
          hint={t('hint')}
          defaultValue={current?.name}
          maxLength={40}
          required
          autoComplete="off"
        />
        <SubmitButton>{t('keep')}</SubmitButton>
      </ActionForm>
      {current ? (
        <>
          <MenuLine />
          <form action={dropView} className="p-2">
            <input type="hidden" name="id" value={current.id} />
            <Button type="submit" kind="danger" className="w-full">
              {t('remove', { name: current.name })}
            </Button>
          </form>
        </>
      ) : null}
    </Menu>
  );
}
