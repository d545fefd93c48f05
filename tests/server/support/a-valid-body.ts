// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema, read as any reader would
type Json = any;

/** A text for every pattern that the contract asks for. */
const TEXTS = ['x', '12000090001', '123456', '12345678901234567890', '2027', 'a'.repeat(64), '1', 'ZL-0001'];

const textFor = ({ pattern, format, minLength = 0 }: Json): string => {
  if (format === 'date') return '2026-11-22';
  if (format === 'date-time') return '2026-11-22T09:00:00+08:00';
  const fitting = TEXTS.find((text) => text.length >= minLength && new RegExp(pattern ?? '').test(text));
  if (fitting === undefined) throw new Error(`No text fits ${pattern}: add one here.`);
  return fitting;
};

/** By the type a schema names; null: it names none. */
const LEAST: Readonly<Record<string, (schema: Json) => unknown>> = {
  object: ({ required = [], properties }) =>
    Object.fromEntries(required.map((key: string) => [key, aValidBody(properties[key])])),
  array: ({ prefixItems, minItems = 0, items }) =>
    prefixItems?.map(aValidBody) ?? Array.from({ length: minItems }, () => aValidBody(items)),
  integer: ({ minimum = 0, exclusiveMinimum = -1 }) => Math.max(minimum, exclusiveMinimum + 1),
  string: textFor,
  boolean: () => false,
};

/** The least that a schema of the document lets in: a request of the right shape, about nobody. */
export const aValidBody = (schema: Json): unknown => {
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return aValidBody(first);
  if (schema.const !== undefined) return schema.const;
  return schema.enum ? schema.enum[0] : (LEAST[schema.type]?.(schema) ?? null);
};
