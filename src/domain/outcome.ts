import type { RefusalCode } from './refusals';

export interface Accepted<T> {
  ok: true;
  value: T;
}

/** An expected no: a value, never thrown. `field` names the input it arose at, as the contract spells it. */
export interface Refusal {
  ok: false;
  code: RefusalCode;
  params: Readonly<Record<string, string | number>>;
  field?: string;
}

export type Decision<T> = Accepted<T> | Refusal;

export const accept = <T>(value: T): Accepted<T> => ({ ok: true, value });

export const refuse = (code: RefusalCode, params: Refusal['params'] = {}): Refusal => ({ ok: false, code, params });

export const refuseAt = (field: string, code: RefusalCode, params: Refusal['params'] = {}): Refusal => ({
  ok: false,
  code,
  params,
  field,
});
