import { aValidBody } from './a-valid-body';

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema, read as any reader would
type Json = any;

/** A value that is right but for one text in it. */
export interface WithOneText {
  /** Where the text stands, as a refusal names a field. */
  at: string;
  value: unknown;
}

const below = (key: string | number, part: Json, text: string, put: (value: unknown) => unknown): WithOneText[] =>
  withEveryText(part, text).map(({ at, value }) => ({ at: at === '' ? `${key}` : `${key}.${at}`, value: put(value) }));

const BY_TYPE: Readonly<Record<string, (schema: Json, text: string) => WithOneText[]>> = {
  object: (schema, text) => {
    const least = aValidBody(schema) as object;
    return Object.entries(schema.properties ?? {}).flatMap(([key, part]) =>
      below(key, part, text, (value) => ({ ...least, [key]: value })),
    );
  },
  array: (schema, text) => {
    const least = aValidBody(schema) as unknown[];
    const parts: Json[] = schema.prefixItems ?? [schema.items];
    return parts.flatMap((part, index) =>
      below(index, part, text, (value) => Object.assign([...least], { [index]: value })),
    );
  },
  string: (_, text) => [{ at: '', value: text }],
};

/** For every place in a schema of the document where a text may stand, whichever of its forms: the least value that has this one there. */
export const withEveryText = (schema: Json, text: string): WithOneText[] => {
  const forms: Json[] | undefined = schema.anyOf ?? schema.oneOf;
  if (forms) return forms.flatMap((form) => withEveryText(form, text));
  return BY_TYPE[schema.type]?.(schema, text) ?? [];
};
