import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { FieldList } from './field-list';
import { type Field, fieldsOf, type Schema, wordsOf } from './schema-words';

interface Content {
  content?: Record<string, { schema?: Schema }>;
}
export interface OperationData {
  operationId?: string;
  summary?: string;
  description?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema; description?: string }[];
  requestBody?: Content;
  responses?: Record<string, Content & { description?: string }>;
}
type Props = { method: string; path: string; operation: OperationData };

const schemaIn = (one: Content | undefined): Schema | undefined => Object.values(one?.content ?? {})[0]?.schema;

export function Operation({ method, path, operation }: Props) {
  const t = useTranslations('apiDocs');
  const query: Field[] = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema = {}, required = false, description }) => ({
      ...{ name, required, description: description ?? schema.description },
      words: wordsOf(schema),
    }));
  const answers: Field[] = Object.entries(operation.responses ?? {})
    .filter(([status]) => status !== 'default')
    .map(([status, answer]) => {
      const schema = schemaIn(answer);
      const words = schema?.properties?.items ? `page of ${wordsOf(schema.properties.items)}` : wordsOf(schema ?? {});
      return { name: status, required: false, words: schema ? words : (answer.description ?? '') };
    });
  return (
    <section className="border-b border-line py-5" id={operation.operationId}>
      <h3 className="flex flex-wrap items-baseline gap-2">
        <Chip tone={method === 'get' ? 'sea' : 'brass'}>{method.toUpperCase()}</Chip>
        <code className="font-medium break-all">{path}</code>
      </h3>
      <p className="mt-1.5 font-medium">{operation.summary}</p>
      {operation.description ? <p className="mt-1 max-w-[75ch] text-ink-2">{operation.description}</p> : null}
      <FieldList title={t('query')} fields={query} />
      <FieldList title={t('body')} fields={fieldsOf(schemaIn(operation.requestBody))} />
      <FieldList title={t('answers')} fields={answers} />
    </section>
  );
}
