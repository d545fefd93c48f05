import { useState } from 'react';
import type { Choice } from '@/components/choice-list';
import type { PremiumBill } from '@/contract/premium.contract';
import { billInWords, notDueInBrief } from '@/copy/pay-premium.copy';

interface Named {
  /** What tells one bill of the list from another. */
  idOf: (bill: PremiumBill) => string;
  labelOf: (bill: PremiumBill) => string;
}

/** One bill chosen out of several: those the bureau says are due may be, the others say why not in a line, and a card below in full. */
export const useBillChoice = (bills: readonly PremiumBill[], { idOf, labelOf }: Named, first: string | null) => {
  const [pressed, press] = useState(first);
  const [isMissing, setMissing] = useState(false);
  const [closed, askWhy] = useState<string | null>(null);
  const payable = bills.filter(({ due }) => due);
  const chosen = payable.find((bill) => idOf(bill) === pressed);
  return {
    chosen,
    press: (value: string) => {
      askWhy(null);
      press(value);
    },
    askWhy,
    /** The one pressed that is not due: why not is told in full. */
    closed: bills.filter((bill) => bill.refusal && idOf(bill) === closed),
    /** None is due: there is nothing to go on with. */
    isNoneDue: payable.length === 0,
    /** Whether one pressed on without choosing. */
    isMissing: isMissing && !chosen,
    /** The chosen bill; without one, the list says so. */
    take: (): PremiumBill | undefined => {
      if (!chosen) setMissing(true);
      return chosen;
    },
    choicesOn: (today: string): Choice<string>[] =>
      bills.map((bill) => ({
        value: idOf(bill),
        label: labelOf(bill),
        note: billInWords(bill),
        disabledReason: bill.refusal ? notDueInBrief(bill.refusal, today) : undefined,
      })),
  };
};
