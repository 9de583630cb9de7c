import { ActForm } from '@/components/people/act-form';
import { keepDesk } from '@/lib/admin/actions';

type Props = {
  act: string;
  label: string;
  back: string;
  hidden: Readonly<Record<string, string | number>>;
  propose?: boolean;
};

/** One button in a row of a list that does one thing. */
export function RowAct({ act, label, back, hidden }: Props) {
  return <ActForm action={keepDesk} act={act} submit={label} back={back} hidden={hidden} quiet />;
}
