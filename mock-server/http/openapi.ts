import swagger, { type SwaggerTransform } from '@fastify/swagger';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { createJsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ENDPOINTS, type Endpoint, type EndpointName } from '@/contract/endpoints';
import { HELP_NEEDS } from '@/contract/help-needs';
import { daySchema } from '@/contract/primitives.contract';
import { faultSchema, problemSchema } from '@/contract/problem.contract';
import type { Door } from './door';
import { nameSchemas } from './openapi-components';
import { NAMED } from './openapi-names';
import { SUMMARIES } from './openapi-summaries';
import { PROBLEM_TYPE } from './problem';

/** Every change on /v1: it needs an Idempotency-Key. */
export const isCommand = (name: EndpointName): boolean => {
  const { method, caller, isQuestion }: Endpoint = ENDPOINTS[name];
  return method !== 'GET' && caller !== 'OPERATOR' && !isQuestion;
};

const SECURITY = {
  ANYONE: [],
  OPERATOR: [],
  PERSON: [{ person: [] }],
  TERMINAL: [{ terminal: [] }],
  CLERK: [{ clerk: [] }],
  EMPLOYER: [{ employer: [] }],
} as const satisfies Record<Endpoint['caller'], readonly object[]>;

const tagOf = (path: string): string => {
  const [, room = '', first = ''] = path.split('/');
  return room === 'v1' ? first : 'demo';
};

const NOTHING = z.strictObject({});

/** What one door checks and promises. Parts a door does not take are refused, not ignored. */
export const schemaOf = ({ name, status, shape }: Door): FastifySchema => {
  const { path, caller } = ENDPOINTS[name];
  return {
    operationId: name,
    summary: SUMMARIES[name],
    tags: [tagOf(path)],
    security: SECURITY[caller].map((scheme) => ({ ...scheme })),
    ...(shape.body && { body: shape.body }),
    params: shape.params ?? NOTHING,
    querystring: shape.query ?? NOTHING,
    response: {
      [status]: shape.answer,
      '4xx': {
        description: 'A refusal: nothing was changed. With 429, `Retry-After` tells in how many seconds to ask again.',
        content: { [PROBLEM_TYPE]: { schema: problemSchema } },
      },
      '5xx': {
        description:
          'A fault of the bureau: ask again with the same Idempotency-Key. With a code, nothing was done: it has no room, or its database is away.',
        content: { [PROBLEM_TYPE]: { schema: z.union([problemSchema, faultSchema]) } },
      },
    },
  };
};

/** Whether the bureau is open, and its day. */
export const HEALTH_SCHEMA: FastifySchema = {
  operationId: 'readHealth',
  summary: 'Read whether the bureau is open, and its day',
  tags: ['health'],
  security: [],
  querystring: NOTHING,
  response: { 200: z.strictObject({ ok: z.literal(true), today: daySchema }) },
};

const REPLAYED_HEADER = {
  'Idempotent-Replayed': {
    type: 'string',
    enum: ['true'],
    description: 'The answer was given before, to the same key and request, and is repeated.',
  },
};

const IDEMPOTENCY_KEY = {
  'Idempotency-Key': {
    type: 'string',
    pattern: '^[A-Za-z0-9_-]{8,64}$',
    description: 'Made once for a deed. Same key and request: the same answer. Another request: 409.',
  },
};

const HELPING_ID = {
  'Helping-Id': {
    type: 'string',
    description: 'The consent by which the caller acts for another. Absent: for themself.',
  },
};

const mayBeHelped = (name: EndpointName): boolean => !['SELF', 'NO_PERSON'].includes(HELP_NEEDS[name]);

const headersOf = (name: EndpointName): object => ({
  type: 'object',
  ...(isCommand(name) && { required: ['Idempotency-Key'] }),
  properties: { ...(isCommand(name) && IDEMPOTENCY_KEY), ...(mayBeHelped(name) && HELPING_ID) },
});

const zodTransform = createJsonSchemaTransform({ schemaRegistry: NAMED });

const transform: SwaggerTransform = (route) => {
  const { schema, url } = zodTransform(route);
  const name = Object.keys(ENDPOINTS).find((known): known is EndpointName => known === schema.operationId);
  if (!name) return { schema, url };
  if (!isCommand(name)) return { schema: mayBeHelped(name) ? { ...schema, headers: headersOf(name) } : schema, url };
  const response = Object.fromEntries(
    Object.entries(schema.response ?? {}).map(([status, answer]) => [
      status,
      { ...(answer as object), ...(status !== '5xx' && { headers: REPLAYED_HEADER }) },
    ]),
  );
  return { schema: { ...schema, headers: headersOf(name), response }, url };
};

/** The document at /openapi.json, made from the schemas that check the requests. */
export const describeApi = async (app: FastifyInstance): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Gongji bureau',
        version: '1.0.0',
        description:
          'A sandbox of sharing the personal account of the employee medical insurance. No official service, no real data.',
      },
      components: {
        securitySchemes: {
          person: { type: 'http', scheme: 'bearer', description: 'A session token.' },
          terminal: { type: 'http', scheme: 'bearer', description: 'The key of a hospital’s or pharmacy’s terminal.' },
          clerk: { type: 'http', scheme: 'bearer', description: 'The key of a hall’s clerk.' },
          employer: { type: 'http', scheme: 'bearer', description: 'The key of an employer’s personnel office.' },
        },
      },
    },
    transform,
    transformObject: nameSchemas,
  });
};
