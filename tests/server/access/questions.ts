import type { EndpointName } from '@/contract/endpoints';
import type { Access } from './access-fixtures';
import type { CastName } from './casts';
import { COUNTER_QUESTIONS } from './questions-at-counters';
import { MONEY_QUESTIONS } from './questions-of-money';
import { NATIONAL_QUESTIONS } from './questions-of-nation';
import { OPERATOR_QUESTIONS } from './questions-of-operator';
import { RELATION_QUESTIONS } from './questions-of-relations';

export type Ids = Access['ids'];
export type Texts = Access['texts'];

/** One request to a door, as whoever may ask it would: about the things of its cast. */
export interface Question {
  cast: CastName;
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: object;
}

export type Questions = Partial<Record<EndpointName, (ids: Ids, texts: Texts) => Question>>;

export const QUESTIONS: Questions = {
  ...RELATION_QUESTIONS,
  ...MONEY_QUESTIONS,
  ...NATIONAL_QUESTIONS,
  ...COUNTER_QUESTIONS,
  ...OPERATOR_QUESTIONS,
};

/** In a relation that is over, the numbers of that relation. */
export const overIds = (ids: Ids): Ids => ({
  ...ids,
  sharing: ids.overSharing,
  settlement: ids.overSettlement,
  familyCode: ids.overFamilyCode,
  quota: ids.overQuota,
  sisters: ids.overSharing,
  paying: ids.overPaying,
});

/** The same form, and nobody has it. */
export const NOBODYS = '7777-7777-7777';
const KEPT = ['transferCode', 'invitationCode'] as const;

export const unknownIds = (ids: Ids): Ids => ({
  ...(Object.fromEntries(Object.keys(ids).map((name) => [name, NOBODYS])) as Ids),
  ...(Object.fromEntries(KEPT.map((name) => [name, ids[name]])) as Pick<Ids, (typeof KEPT)[number]>),
});
