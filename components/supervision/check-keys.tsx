import { useTranslations } from 'next-intl';
import { KeyBindings } from '@/components/shell/key-bindings';

/** The keys of this page: Y sends, E edits, J and K move along what waits. */
export function CheckKeys() {
  const t = useTranslations('supervision');
  return (
    <KeyBindings
      group={t('keys')}
      bindings={[
        { keys: 'y', label: t('approve'), press: 'approve' },
        { keys: 'e', label: t('edit'), press: 'edit' },
        { keys: 't', label: t('takeOver'), press: 'take-over' },
      ]}
    />
  );
}
