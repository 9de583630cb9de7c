/** The part of JSON Schema that our document uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  description?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  default?: unknown;
}

/** A schema in a few words: `text, at most 200`, `one of: a, b`, `list of Clock`. */
export function wordsOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.const !== undefined) return String(schema.const);
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (several) return several.map(wordsOf).join(' | ');
  if (schema.items) return `list of ${wordsOf(schema.items)}`;
  const type = [schema.type ?? 'any'].flat().join(' | ');
  const limits = [
    schema.format,
    schema.maxLength === undefined ? undefined : `at most ${schema.maxLength}`,
    schema.minimum === undefined || schema.maximum === undefined ? undefined : `${schema.minimum} to ${schema.maximum}`,
    schema.default === undefined ? undefined : `else ${JSON.stringify(schema.default)}`,
  ].filter(Boolean);
  return [type, ...limits].join(', ');
}

export interface Field {
  name: string;
  words: string;
  required: boolean;
  description?: string;
}

export const fieldsOf = (schema: Schema | undefined): Field[] =>
  Object.entries(schema?.properties ?? {}).map(([name, field]) => ({
    name,
    words: wordsOf(field),
    required: schema?.required?.includes(name) ?? false,
    description: field.description,
  }));
