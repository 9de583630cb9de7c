import type { CatalogueService } from '@/lib/catalogue/queries';
import type { Tx } from '@/lib/context';
import { prisma } from '@/lib/db/client';
import { findInForce, listInForce } from '@/lib/rules/in-force';
import type { FormField } from '@/lib/rules/kinds/request-form';

/** The form of a service as a screen needs it. */
export interface ShownForm {
  key: string;
  /** Its version, sent back with the answers, so that a change meanwhile is noticed. */
  number: number;
  intro: string;
  fields: FormField[];
}

export async function formOfService(service: Pick<CatalogueService, 'content'> | null): Promise<ShownForm | null> {
  const form = service?.content.form ? await findInForce(prisma, 'requestForm', service.content.form) : null;
  return form && { key: form.key, number: form.number, ...form.content };
}

/** Every service that asks by a form, with it: for the desk, where the service is chosen on the form itself. */
export async function listServiceForms(tx: Tx): Promise<Record<string, ShownForm>> {
  const [services, forms] = await Promise.all([listInForce(tx, 'service'), listInForce(tx, 'requestForm')]);
  return Object.fromEntries(
    services.flatMap(({ key, content }) => {
      const form = forms.find((one) => one.key === content.form);
      return form ? [[key, { key: form.key, number: form.number, ...form.content }] as const] : [];
    }),
  );
}
