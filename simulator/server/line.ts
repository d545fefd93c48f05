/** What may be wrong with the line between a phone and the bureau. */
export type Fault =
  | { readonly kind: 'NONE' }
  /** The bureau does the next deed, and its answer is lost on the way back. */
  | { readonly kind: 'DROP_NEXT_ANSWER' }
  /** Every answer comes this much later, in milliseconds. */
  | { readonly kind: 'SLOW_LINE'; readonly delayMs: number }
  | { readonly kind: 'NO_LINE' };

/** A fault on one phone's line, or, under `null`, on everybody's that has none of its own. */
export type PlacedFault = Fault & { readonly phone: string | null };

const GOOD: Fault = { kind: 'NONE' };
const DEEDS = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Resolves after this long, or as soon as `wake` is called. */
const sleep = (ms: number, sleepers: Set<() => void>): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      sleepers.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    sleepers.add(wake);
  });

/** The faults of every phone's line. What was set last holds: a fault for everybody ends those of single phones. */
export function lines() {
  let everybody: Fault = GOOD;
  const own = new Map<string, Fault>();
  const sleepers = new Set<() => void>();
  const wakeAll = (): void => {
    for (const wake of [...sleepers]) wake();
  };
  const put = (phone: string | null, fault: Fault): void => {
    if (phone === null) {
      own.clear();
      everybody = fault;
    } else if (fault.kind === 'NONE' && everybody.kind === 'NONE') own.delete(phone);
    else own.set(phone, fault);
    // Nobody waits out a slow line that was mended meanwhile; who still has one waits again.
    wakeAll();
  };
  const faultOf = (phone: string): Fault => own.get(phone) ?? everybody;
  /** Whether the answer to this request is lost. Only a deed uses the fault up: a question can simply be asked again. */
  const losesAnswer = (phone: string, method: string): boolean => {
    if (faultOf(phone).kind !== 'DROP_NEXT_ANSWER' || !DEEDS.has(method)) return false;
    put(own.has(phone) ? phone : null, GOOD);
    return true;
  };
  /** Waits as long as the line is slow, counted from now. */
  const dawdle = async (phone: string): Promise<void> => {
    const since = performance.now();
    for (;;) {
      const fault = faultOf(phone);
      const leftMs = fault.kind === 'SLOW_LINE' ? since + fault.delayMs - performance.now() : 0;
      if (leftMs <= 0) return;
      await sleep(leftMs, sleepers);
    }
  };
  const all = (): PlacedFault[] => [
    ...(everybody.kind === 'NONE' ? [] : [{ phone: null, ...everybody }]),
    ...[...own].map(([phone, fault]) => ({ phone, ...fault })),
  ];
  return { all, faultOf, losesAnswer, dawdle, set: put, mendAll: () => put(null, GOOD) };
}

export type Lines = ReturnType<typeof lines>;
