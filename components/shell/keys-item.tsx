import { Keyboard } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { menuItemLook } from '@/components/ui/menu';
import { KeysButton } from './keys-button';

/** Opens the list of keys; on the desk only, which has some. */
export function KeysItem() {
  const t = useTranslations('shell.you');
  return (
    <KeysButton
      className={`${menuItemLook} pointer-coarse:hidden`}
      icon={<Keyboard aria-hidden="true" />}
      label={t('keys')}
    />
  );
}
