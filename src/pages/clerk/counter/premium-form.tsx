import { Banner } from '@/components/banner';
import { ChoiceList } from '@/components/choice-list';
import type { HallPerson } from '@/contract/hall.contract';
import { clerkPremiumWords } from '@/copy/clerk.copy';
import { notDueInWords } from '@/copy/pay-premium.copy';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { premiumInWords } from '@/copy/premium-amount.copy';
import type { Day } from '@/domain/calendar';
import { MockStandardBanner } from '@/frames/mock-standard-banner';
import { payableIn } from './counter-form';
import type { Served } from './served';

const say = clerkPremiumWords;

/** The person's own premium first, in cash; then their relatives', out of the account. What cannot be paid says why. */
const choicesFor = ({ name, ownPremium, bills }: HallPerson, today: Day) => [
  {
    value: 'CASH',
    label: say.own(name),
    ...(ownPremium.due && { note: say.ownNote(premiumInWords(ownPremium.due)) }),
    ...(ownPremium.refusal && { disabledReason: notDueInWords(ownPremium.refusal, today) }),
  },
  ...bills.map((bill) => ({
    value: bill.sharingId,
    label: insuredInWords(bill),
    ...(bill.due && { note: say.relativeNote(premiumInWords(bill.due), name) }),
    ...(bill.refusal && { disabledReason: notDueInWords(bill.refusal, today) }),
  })),
];

/** Whose premium, and out of what. */
export function PremiumForm({ person, today, form, type, errors }: Served) {
  const choices = choicesFor(person, today);
  const bill = payableIn(person, form);
  const isNothing = choices.every(({ disabledReason }) => disabledReason !== undefined);
  return (
    <>
      {isNothing && <Banner tone='info'>{say.nothing}</Banner>}
      <ChoiceList
        label={say.whose}
        hint={yearInWords(person.ownPremium.year)}
        choices={choices}
        value={form.paying}
        error={errors.paying ?? errors.amountFen}
        onChange={(paying) => type({ paying })}
      />
      {bill?.due?.basis === 'MOCK' && <MockStandardBanner year={bill.year} />}
      {bill?.due && <Banner tone='waiting' title={say.once} />}
    </>
  );
}
