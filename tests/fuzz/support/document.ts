import { pathsInPlace } from '../../support/parts-in-place';

// biome-ignore lint/suspicious/noExplicitAny: the document is read as any reader would
export type Json = any;

type Kind = 'PERSON' | 'TERMINAL' | 'CLERK' | 'EMPLOYER' | 'ANYONE' | 'OPERATOR';

/** One door, as the document alone describes it. */
export interface Operation {
  name: string;
  method: string;
  path: string;
  /** The first word of the path after the room. */
  area: string;
  caller: Kind;
  /** What stands in the path, the query and the headers. */
  parameters: readonly { name: string; in: string; required?: boolean; schema: Json }[];
  body: Json | undefined;
  /** By status; `4XX` for every refusal. */
  answers: Readonly<Record<string, Json>>;
}

const callerOf = (path: string, security: readonly object[]): Kind => {
  if (path.startsWith('/_demo')) return 'OPERATOR';
  const [scheme] = security.flatMap((one) => Object.keys(one));
  return (scheme?.toUpperCase() as Kind | undefined) ?? 'ANYONE';
};

const schemaIn = (content: Json): Json | undefined => Object.values<Json>(content ?? {})[0]?.schema;

export const operationsOf = (document: Json): Operation[] =>
  Object.entries<Json>(pathsInPlace(document)).flatMap(([path, methods]) =>
    Object.entries<Json>(methods).map(([method, one]) => ({
      name: one.operationId,
      method: method.toUpperCase(),
      path,
      area: path.split('/')[2] ?? '',
      caller: callerOf(path, one.security ?? []),
      parameters: one.parameters ?? [],
      body: schemaIn(one.requestBody?.content),
      answers: Object.fromEntries(
        Object.entries<Json>(one.responses).map(([status, answer]) => [status, schemaIn(answer.content)]),
      ),
    })),
  );

/** The door that an address leads to, if any. */
export const operationAt = (
  operations: readonly Operation[],
  method: string,
  address: string,
): Operation | undefined => {
  const parts = (address.split('?')[0] ?? '').split('/');
  const fits = (path: string) => {
    const own = path.split('/');
    return own.length === parts.length && own.every((part, at) => part.startsWith('{') || part === parts[at]);
  };
  // a path without blanks goes before one with them
  return operations
    .filter((one) => one.method === method && fits(one.path))
    .sort((one, other) => one.parameters.length - other.parameters.length)[0];
};
