import type { RefusalCode } from '@/domain/refusals';

export interface RefusedAnswer {
  kind: 'refused';
  code: RefusalCode;
  params: Readonly<Record<string, unknown>>;
  /** The input it arose at, as the contract names it. */
  field: string | null;
}

/** Silence is not a no: `unknown` means that the deed may have been done, so ask again with the same key. */
export type Answer<T> = { kind: 'accepted'; value: T } | RefusedAnswer | { kind: 'unknown' };
