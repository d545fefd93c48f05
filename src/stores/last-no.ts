import type { RefusalCode } from '@/domain/refusals';

type Params = Readonly<Record<string, unknown>>;

/** The refusal whose why was asked for last, with what the bureau said beside it: names and figures stay out of an address. */
let last: { code: RefusalCode; params: Params } | null = null;

export const keepNo = (code: RefusalCode, params: Params): void => {
  last = { code, params };
};

/** What was said beside this code; nothing where another was asked for since, or the app was opened anew. */
export const paramsOfNo = (code: RefusalCode): Params => (last?.code === code ? last.params : {});

export const forgetNo = (): void => {
  last = null;
};
