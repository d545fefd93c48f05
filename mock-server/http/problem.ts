import type { Problem } from '@/contract/problem.contract';
import type { Refusal } from '@/domain/outcome';
import { REFUSALS } from '@/domain/refusals';
import { STATUS_OF_REFUSAL } from './status-of-refusal';

export const PROBLEM_TYPE = 'application/problem+json';

/** A refusal on the wire (RFC 9457). */
export const problemOf = (refusal: Refusal, traceId: string): Problem => ({
  type: `urn:gongji:refusal:${refusal.code}`,
  title: REFUSALS[refusal.code],
  status: STATUS_OF_REFUSAL[refusal.code],
  code: refusal.code,
  params: { ...refusal.params },
  ...(refusal.field === undefined ? {} : { field: refusal.field }),
  traceId,
});
