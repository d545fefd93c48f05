// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema, read as any reader would
type Json = any;

/** A text for every pattern that the contract asks for. */
const TEXTS = ['x', '12000090001', '123456', '12345678901234567890', '2027', 'a'.repeat(64), '1'];

const textFor = ({ pattern, format, minLength = 0 }: Json): string => {
  if (format === 'date') return '2026-11-22';
  if (format === 'date-time') return '2026-11-22T09:00:00+08:00';
  const fitting = TEXTS.find((text) => text.length >= minLength && new RegExp(pattern ?? '').test(text));
  if (fitting === undefined) throw new Error(`No text fits ${pattern}: add one here.`);
  return fitting;
};

/** The least that a schema of the document lets in: a request of the right shape, about nobody. */
export const aValidBody = (schema: Json): unknown => {
  if (schema === undefined) return undefined;
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return aValidBody(first);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.prefixItems) return schema.prefixItems.map(aValidBody);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((key: string) => [key, aValidBody(schema.properties[key])]));
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => aValidBody(schema.items));
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, (schema.exclusiveMinimum ?? -1) + 1);
    case 'string':
      return textFor(schema);
    case 'boolean':
      return false;
    default:
      return null;
  }
};
