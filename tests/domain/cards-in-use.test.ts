import type { CardState } from '@/domain/person/insurance';
import { decidePremiumPayment } from '@/domain/premium/decide-premium-payment';
import { membersSeen } from '@/domain/sharing/network';
import { anInsurance, aRegion, aResidentInsurance } from '../support/builders';
import { aPayer, aStanding, premiumFacts } from '../support/premium-builders';

const pay = (cardsInUse: boolean, sharer: CardState, own: CardState) => {
  const facts = premiumFacts({
    region: aRegion({ cardsInUse }),
    payer: aPayer({ insurance: anInsurance({ card: sharer }) }),
    insured: { id: 'liu-guilan', insurance: aResidentInsurance({ card: own }), standing: aStanding() },
  });
  const decided = decidePremiumPayment(facts, { id: 'order-1', amountFen: 40_000 });
  return decided.ok ? 'paid' : decided.code;
};

test.each([
  [true, 'IN_USE', 'IN_USE', 'paid'],
  [true, 'CANCELLED', 'IN_USE', 'SHARER_CARD_NOT_IN_USE'],
  [true, 'IN_USE', 'CANCELLING', 'OWN_CARD_NOT_IN_USE'],
  [true, 'CANCELLING', 'CANCELLED', 'SHARER_CARD_NOT_IN_USE'],
  [false, 'CANCELLED', 'CANCELLED', 'paid'],
] as const)('cards asked for %j, sharer’s %s, own %s: the premium is %s', (asked, sharer, own, expected) => {
  expect(pay(asked, sharer, own)).toBe(expected);
});

test('where only the initiator sees the members, a member sees no other', () => {
  const region = aRegion({ network: { begunWithMoney: true, onePerPerson: true, membersSeenBy: 'INITIATOR' } });
  const members = [{ personId: 'wife' }, { personId: 'father' }];
  expect(membersSeen(region, members, { id: 'father', side: 'BENEFICIARY' })).toEqual([{ personId: 'father' }]);
  expect(membersSeen(region, members, { id: 'husband', side: 'SHARER' })).toEqual(members);
});
