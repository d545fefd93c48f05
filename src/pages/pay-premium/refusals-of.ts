import type { PremiumBill } from '@/contract/premium.contract';

type No = NonNullable<PremiumBill['refusal']>;

interface RefusalOfBills extends No {
  /** The bills it is about, in their order. */
  of: PremiumBill[];
}

const same = (one: No['params'], other: No['params']): boolean =>
  Object.entries({ ...one, ...other }).every(([name]) => one[name] === other[name]);

/** Each reason of a list once; what was said beside it is kept where it is the same for all of them. */
export const refusalsOf = (bills: readonly PremiumBill[]): RefusalOfBills[] => {
  const found = new Map<string, RefusalOfBills>();
  for (const bill of bills) {
    const no = bill.refusal;
    if (!no) continue;
    const known = found.get(no.code);
    if (!known) found.set(no.code, { ...no, of: [bill] });
    else
      found.set(no.code, {
        ...known,
        params: same(known.params, no.params) ? known.params : {},
        of: [...known.of, bill],
      });
  }
  return [...found.values()];
};
