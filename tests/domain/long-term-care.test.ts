import {
  decideLongTermCareBill,
  decideLongTermCarePayment,
  type LongTermCareFacts,
} from '@/domain/long-term-care/decide-long-term-care-payment';
import { longTermCareStandardFor } from '@/domain/long-term-care/long-term-care-standard';
import { REGION_CODES } from '@/domain/region/region-profile';
import { anInsurance, aResidentInsurance } from '../support/builders';
import { inGuangdong, longTermCareFacts } from '../support/cross-builders';
import { inFull, refusalInFull } from '../support/in-full';

const payer = (over: Partial<LongTermCareFacts['payer']>) => ({ payer: { ...longTermCareFacts().payer, ...over } });
const insured = (insurance: LongTermCareFacts['insured']['insurance']) => ({ insured: { insurance } });

describe('what is due for the long-term care insurance', () => {
  it.each<readonly [string, Partial<LongTermCareFacts>, string | number]>([
    ['a resident of 河北', {}, 3_000],
    ['an employee of 河北', insured(anInsurance()), 4_500],
    [
      'a place that collects none',
      insured(aResidentInsurance({ region: 'guangdong' })),
      'LONG_TERM_CARE_NOT_HERE, region guangdong',
    ],
    ['nobody insured', insured(aResidentInsurance({ kind: 'NONE' })), 'NOT_ENROLLED'],
    ['an insurance that rests', insured(aResidentInsurance({ status: 'SUSPENDED' })), 'RELATIVE_SUSPENDED'],
    ['last year', { year: 2025 }, 'YEAR_NOT_COLLECTED, year 2025'],
    ['next year', { year: 2027 }, 'YEAR_NOT_COLLECTED, year 2027'],
    ['paid already', { isPaid: true }, 'ALREADY_PAID, year 2026'],
    ['only proposed', { stage: 'PROPOSED' }, 'PROPOSAL_WAITING'],
    ['ended', { stage: 'ENDED' }, 'SHARING_ENDED'],
  ])('%s', (_, facts, expected) => {
    const bill = decideLongTermCareBill(longTermCareFacts(facts));
    expect(bill.ok ? bill.value.amountFen : refusalInFull(bill)).toBe(expected);
  });

  it('is switched on place by place, and every figure says that it is the sandbox’s own', () => {
    const standards = REGION_CODES.map((region) => longTermCareStandardFor(aResidentInsurance({ region })));
    expect(standards.flatMap((one) => (one.ok ? [one.value] : []))).toEqual([
      { amountFen: 3_000, basis: 'MOCK' },
      { amountFen: 3_000, basis: 'MOCK' },
    ]);
    expect(longTermCareStandardFor(anInsurance({ region: 'zhejiang' }))).toEqual({
      ok: true,
      value: { amountFen: 4_500, basis: 'MOCK' },
    });
    expect(inFull(longTermCareStandardFor(anInsurance({ kind: 'NONE' })))).toBe('NOT_ENROLLED');
  });
});

describe('paying it out of the quota', () => {
  it.each<readonly [string, Partial<LongTermCareFacts>, number, string]>([
    ['the ordinary case', {}, 3_000, 'yes'],
    ['a fen short', payer({ leftFen: 2_999 }), 3_000, 'QUOTA_TOO_SMALL, amountFen 3000, leftFen 2999'],
    ['exactly enough', payer({ leftFen: 3_000 }), 3_000, 'yes'],
    ['paid already', { isPaid: true }, 3_000, 'ALREADY_PAID, year 2026'],
    ['another amount than shown', {}, 2_900, 'AMOUNT_CHANGED, amountFen 3000'],
    [
      'a payer whose insurance rests',
      payer({ insurance: inGuangdong({ status: 'ARREARS' }) }),
      3_000,
      'SHARER_IN_ARREARS',
    ],
  ])('%s', (_, facts, amountFen, code) => {
    const payment = decideLongTermCarePayment(longTermCareFacts(facts), { id: 'order-1', amountFen });
    expect(inFull(payment)).toBe(code);
  });

  it('moves the money from the quota to the fund of the relative’s region', () => {
    expect(decideLongTermCarePayment(longTermCareFacts(), { id: 'order-1', amountFen: 3_000 })).toEqual({
      ok: true,
      value: {
        kind: 'LONG_TERM_CARE',
        ref: 'order-1',
        postings: [
          {
            debit: { kind: 'EARMARK', owner: 'quota-1' },
            credit: { kind: 'LONG_TERM_CARE_FUND', owner: 'hebei' },
            amountFen: 3_000,
          },
        ],
      },
    });
  });
});
