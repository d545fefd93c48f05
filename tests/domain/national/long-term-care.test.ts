import {
  decideLongTermCareBill,
  decideLongTermCarePayment,
} from '@/domain/long-term-care/decide-long-term-care-payment';
import type { Insurance } from '@/domain/person/insurance';
import { REGION_CODES } from '@/domain/region/region-profile';
import { anInsurance, aResidentInsurance } from '../../support/builders';
import { longTermCareFacts } from '../../support/cross-builders';
import { LONG_TERM_CARE_SYSTEM } from '../../support/national-policies';
import type { RuleCase } from '../region/rule-case';
import { proveNational } from './prove-national';

const bill = (insurance: Insurance) => {
  const decided = decideLongTermCareBill(longTermCareFacts({ insured: { insurance } }));
  return decided.ok ? 'due' : decided.code;
};

const pay = (insurance: Insurance, amountFen: number) => {
  const order = { id: 'order-1', amountFen };
  const decided = decideLongTermCarePayment(longTermCareFacts({ insured: { insurance } }), order);
  return decided.ok ? decided.value.postings.map((posting) => posting.amountFen) : decided.code;
};

const places: RuleCase[] = REGION_CODES.map((region) => {
  const isCollected = ['hebei', 'zhejiang'].includes(region);
  return [
    ['collectedIn'],
    'long-term-care-places',
    `${isCollected ? 'it is collected' : 'there is none to pay'} in ${region}`,
    () => bill(aResidentInsurance({ region })),
    isCollected ? 'due' : 'LONG_TERM_CARE_NOT_HERE',
  ];
});

/** Both figures are the sandbox's own; the notice of 2026-01-09 says only that it may be paid. */
proveNational(LONG_TERM_CARE_SYSTEM, [
  ...places,
  [
    ['amountFen.RESIDENT'],
    'long-term-care-amount',
    'in the resident insurance 30 yuan leave the quota',
    () => pay(aResidentInsurance(), 3_000),
    [3_000],
  ],
  [
    ['amountFen.RESIDENT'],
    'long-term-care-amount',
    'in the resident insurance a fen less, or more, is not what is due',
    () => [pay(aResidentInsurance(), 2_999), pay(aResidentInsurance(), 3_001)],
    ['AMOUNT_CHANGED', 'AMOUNT_CHANGED'],
  ],
  [
    ['amountFen.EMPLOYEE'],
    'long-term-care-amount',
    'in the employee insurance 45 yuan leave the quota',
    () => pay(anInsurance(), 4_500),
    [4_500],
  ],
  [
    ['amountFen.EMPLOYEE'],
    'long-term-care-amount',
    'in the employee insurance a fen less, or more, is not what is due',
    () => [pay(anInsurance(), 4_499), pay(anInsurance(), 4_501)],
    ['AMOUNT_CHANGED', 'AMOUNT_CHANGED'],
  ],
]);
