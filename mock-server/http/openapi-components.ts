import { isDeepStrictEqual } from 'node:util';
import type { SwaggerTransformObject } from '@fastify/swagger';
import { createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { NAMED } from './openapi-names';

type Schemas = Readonly<Record<string, object>>;

const NAME = /"#\/components\/schemas\/(\w+)"/g;
const NAME_ASKED = /("#\/components\/schemas\/\w+)Input"/g;

const namesIn = (part: unknown): string[] => [...JSON.stringify(part).matchAll(NAME)].map(([, id = '']) => id);

/** The provider names each schema twice, as it is asked and as it is answered. Here it is one and the same, or the contract is wrong. */
const oneOfTwo = (schemas: Schemas): Schemas => {
  const answered = Object.entries(schemas).filter(([id]) => !id.endsWith('Input'));
  for (const [id, schema] of answered)
    if (!isDeepStrictEqual(schema, schemas[`${id}Input`])) throw new Error(`${id} is not answered as it is asked.`);
  return Object.fromEntries(answered);
};

/** What the paths name, and what is named in that. */
const reachedFrom = (paths: unknown, schemas: Schemas): Schemas => {
  const reached = new Set(namesIn(paths));
  for (const id of reached) for (const part of namesIn(schemas[id])) reached.add(part);
  return Object.fromEntries([...reached].sort().map((id) => [id, schemas[id] ?? {}]));
};

const withBoth = createJsonSchemaTransformObject({ schemaRegistry: NAMED });

/** Hangs the named schemas into the document, as far as its doors speak of them. */
export const nameSchemas: SwaggerTransformObject = (document) => {
  const told = JSON.parse(JSON.stringify(withBoth(document)).replaceAll(NAME_ASKED, '$1"'));
  const schemas = reachedFrom(told.paths, oneOfTwo(told.components.schemas));
  return { ...told, components: { ...told.components, schemas } };
};
