import {
  decideLongTermCareBill,
  decideLongTermCarePayment,
  type LongTermCareFacts,
} from '@/domain/long-term-care/decide-long-term-care-payment';
import { LONG_TERM_CARE, longTermCareStandardFor } from '@/domain/long-term-care/long-term-care-standard';
import { anInsurance, aResidentInsurance } from '../support/builders';
import { inGuangdong, longTermCareFacts } from '../support/cross-builders';

const payer = (over: Partial<LongTermCareFacts['payer']>) => ({ payer: { ...longTermCareFacts().payer, ...over } });
const insured = (insurance: LongTermCareFacts['insured']['insurance']) => ({ insured: { insurance } });

describe('what is due for the long-term care insurance', () => {
  it.each<readonly [string, Partial<LongTermCareFacts>, string | number]>([
    ['a resident of 河北', {}, 3_000],
    ['an employee of 河北', insured(anInsurance()), 4_500],
    ['a place that collects none', insured(aResidentInsurance({ region: 'guangdong' })), 'LONG_TERM_CARE_NOT_HERE'],
    ['nobody insured', insured(aResidentInsurance({ kind: 'NONE' })), 'NOT_ENROLLED'],
    ['an insurance that rests', insured(aResidentInsurance({ status: 'SUSPENDED' })), 'RELATIVE_SUSPENDED'],
    ['last year', { year: 2025 }, 'YEAR_NOT_COLLECTED'],
    ['next year', { year: 2027 }, 'YEAR_NOT_COLLECTED'],
    ['paid already', { isPaid: true }, 'ALREADY_PAID'],
    ['only proposed', { stage: 'PROPOSED' }, 'PROPOSAL_WAITING'],
    ['ended', { stage: 'ENDED' }, 'SHARING_ENDED'],
  ])('%s', (_, facts, expected) => {
    const bill = decideLongTermCareBill(longTermCareFacts(facts));
    expect(bill.ok ? bill.value.amountFen : bill.code).toBe(expected);
  });

  it('is switched on place by place, and every figure says that it is the sandbox’s own', () => {
    for (const region of LONG_TERM_CARE.collectedIn)
      expect(longTermCareStandardFor(aResidentInsurance({ region }))).toMatchObject({ value: { basis: 'MOCK' } });
    expect(LONG_TERM_CARE.collectedIn).not.toContain('guangdong');
  });
});

describe('paying it out of the quota', () => {
  it.each<readonly [string, Partial<LongTermCareFacts>, number, string | null]>([
    ['the ordinary case', {}, 3_000, null],
    ['a fen short', payer({ leftFen: 2_999 }), 3_000, 'QUOTA_TOO_SMALL'],
    ['exactly enough', payer({ leftFen: 3_000 }), 3_000, null],
    ['another amount than shown', {}, 2_900, 'AMOUNT_CHANGED'],
    [
      'a payer whose insurance rests',
      payer({ insurance: inGuangdong({ status: 'ARREARS' }) }),
      3_000,
      'SHARER_IN_ARREARS',
    ],
  ])('%s', (_, facts, amountFen, code) => {
    const payment = decideLongTermCarePayment(longTermCareFacts(facts), { id: 'order-1', amountFen });
    expect(payment.ok ? null : payment.code).toBe(code);
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
