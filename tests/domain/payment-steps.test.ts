import { mayStandOn, nextPaymentStep } from '@/domain/premium/payment-steps';
import { GUANGDONG } from '@/domain/region/guangdong';
import { HEBEI } from '@/domain/region/hebei';
import type { PayPremiumStep } from '@/domain/region/region-profile';

type Steps = readonly PayPremiumStep[];

const hebei: Steps = HEBEI.flows.payPremium;
const guangdong: Steps = GUANGDONG.flows.payPremium;

test.each<[string, Steps, Steps, PayPremiumStep]>([
  ['Hebei begins with the person', hebei, [], 'PERSON'],
  ['Hebei asks for the year after the person', hebei, ['PERSON'], 'YEAR'],
  ['Hebei asks for the person first, though the year is known', hebei, ['YEAR'], 'PERSON'],
  ['Hebei checks once both are known', hebei, ['PERSON', 'YEAR'], 'CHECK'],
  ['Guangdong begins with the payment type', guangdong, [], 'PAYMENT_TYPE'],
  ['Guangdong asks for the person after the payment type', guangdong, ['PAYMENT_TYPE'], 'PERSON'],
  ['Guangdong never asks for a year', guangdong, ['PAYMENT_TYPE', 'PERSON'], 'CHECK'],
  ['Hebei knows no payment type', hebei, ['PAYMENT_TYPE'], 'PERSON'],
])('%s', (_, steps, answered, next) => {
  expect(nextPaymentStep(steps, answered)).toBe(next);
});

test.each<[string, PayPremiumStep, Steps, Steps, boolean]>([
  ['whoever answered nothing may stand on the first step', 'PERSON', hebei, [], true],
  ['whoever answered nothing may not stand on the second', 'YEAR', hebei, [], false],
  ['whoever answered nothing may not check', 'CHECK', hebei, [], false],
  ['one answer short, there is nothing to check', 'CHECK', hebei, ['PERSON'], false],
  ['with every answer there is', 'CHECK', hebei, ['PERSON', 'YEAR'], true],
  ['an answered step may be stood on again, to change it', 'PERSON', hebei, ['PERSON', 'YEAR'], true],
  ['a step the region does not have may not', 'YEAR', guangdong, ['PAYMENT_TYPE', 'PERSON'], false],
  ['nor another region’s first step', 'PAYMENT_TYPE', hebei, [], false],
])('%s', (_, step, steps, answered, may) => {
  expect(mayStandOn(step, steps, answered)).toBe(may);
});
