/** How every asynchronous interface of `wx` answers: by callbacks, or by a promise where none is given. */
export interface Callbacks {
  success?(answer: object): void;
  fail?(failure: object): void;
  complete?(answer: object): void;
}

export type Outcome = { readonly ok: true; readonly answer?: object } | { readonly ok: false; readonly why: string };

const hasCallback = ({ success, fail, complete }: Callbacks): boolean => Boolean(success ?? fail ?? complete);

/** What a callback throws is an error of the package like any other; the interface goes on. */
function tell(hear: ((said: object) => void) | undefined, said: object): void {
  try {
    hear?.(said);
  } catch (error) {
    reportError(error);
  }
}

/** Answers `name` with WeChat's own words: `navigateTo:ok`, `navigateTo:fail page "x" is not found`. */
export function answer(name: string, options: Callbacks, outcome: Outcome): Promise<object> {
  const said = outcome.ok ? { errMsg: `${name}:ok`, ...outcome.answer } : { errMsg: `${name}:fail ${outcome.why}` };
  tell(outcome.ok ? options.success : options.fail, said);
  tell(options.complete, said);
  if (outcome.ok || hasCallback(options)) return Promise.resolve(said);
  return Promise.reject(said);
}

/** An interface that does its work at once; what it throws is why it failed. */
export const answering =
  <T extends object>(name: string, work: (options: T) => Outcome) =>
  (options?: T & Callbacks): Promise<object> => {
    const given = options ?? ({} as T & Callbacks);
    try {
      return answer(name, given, work(given));
    } catch (error) {
      return answer(name, given, { ok: false, why: error instanceof Error ? error.message : String(error) });
    }
  };

/** An interface that does its work at once and has nothing to tell of it. */
export const doing = <T extends object>(name: string, work: (options: T) => void) =>
  answering<T>(name, (options) => {
    work(options);
    return { ok: true };
  });

/** An interface that answers later: with what the promise holds, or why it failed. */
export const answeringLater =
  <T extends object>(name: string, work: (options: T) => Promise<Outcome>) =>
  (options?: T & Callbacks): Promise<object> => {
    const given = options ?? ({} as T & Callbacks);
    return work(given).then((outcome) => answer(name, given, outcome));
  };
