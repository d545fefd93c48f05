import {
  decidePremiumBill,
  decidePremiumPayment,
  decidePremiumRefund,
  type PremiumFacts,
} from '@/domain/premium/decide-premium-payment';
import { GUANGDONG } from '@/domain/region/guangdong';
import { anInsurance, aPayer, aResidentInsurance, premiumFacts } from '../support/builders';

const insured = (over: Parameters<typeof aResidentInsurance>[0]) =>
  premiumFacts({ insured: { id: 'liu-guilan', insurance: aResidentInsurance(over) } });
const payer = (insurance: PremiumFacts['payer']['insurance'], balanceFen = 300_000) =>
  premiumFacts({ payer: aPayer({ insurance, balanceFen }) });
const inGuangdong = (city: string) => ({ ...insured({ region: 'guangdong', city }), region: GUANGDONG });
const SEASON = { opensOn: '2026-09-01', closesOn: '2026-12-31' };

describe('the bill', () => {
  it.each([
    ['is ¥400 for 2027', premiumFacts()],
    ['is due on the first day of the season', premiumFacts({ today: '2026-09-01' })],
    ['is due on the last day of the season', premiumFacts({ today: '2026-12-31' })],
    ['is due from one in arrears too: paying is how arrears end', insured({ status: 'ARREARS' })],
    ['is due from one whose employee insurance is suspended', insured({ kind: 'EMPLOYEE', status: 'SUSPENDED' })],
    ['is due in Guangzhou', inGuangdong('广州')],
  ])('%s', (_, facts) => {
    expect(decidePremiumBill(facts)).toEqual({ ok: true, value: { year: 2027, amountFen: 40_000, basis: 'MOCK' } });
  });

  it('for 2026 was due in 2025, from a sourced figure', () => {
    expect(decidePremiumBill(premiumFacts({ year: 2026, today: '2025-11-22' }))).toMatchObject({
      value: { basis: 'SOURCED' },
    });
  });

  it.each<[string, PremiumFacts, string, object]>([
    ['nothing is shared', premiumFacts({ sharing: null }), 'NOT_BOUND', {}],
    ['she is not enrolled', insured({ kind: 'NONE' }), 'NOT_ENROLLED', {}],
    ['she is insured in another province', insured({ region: 'guangdong' }), 'OTHER_PROVINCE', { region: 'guangdong' }],
    ['she is an employee', insured({ kind: 'EMPLOYEE' }), 'EMPLOYEE_INSURANCE_ACTIVE', {}],
    [
      'she is an employee in arrears',
      insured({ kind: 'EMPLOYEE', status: 'ARREARS' }),
      'EMPLOYEE_INSURANCE_ACTIVE',
      {},
    ],
    ['somebody paid', premiumFacts({ isPaid: true }), 'ALREADY_PAID', { year: 2027 }],
    ['Shenzhen takes none from a shared account', inGuangdong('深圳'), 'PREMIUM_NOT_HERE', { city: '深圳' }],
    ['Shanwei takes none either', inGuangdong('汕尾'), 'PREMIUM_NOT_HERE', { city: '汕尾' }],
    [
      'it is the day before the season',
      premiumFacts({ today: '2026-08-31' }),
      'OUT_OF_SEASON',
      { year: 2027, ...SEASON },
    ],
    [
      'it is the day after the season',
      premiumFacts({ today: '2027-01-01' }),
      'OUT_OF_SEASON',
      { year: 2027, ...SEASON },
    ],
    [
      'the daughter allowed care only',
      premiumFacts({ sharing: { stage: 'ACTIVE', uses: ['CARE', 'PHARMACY'], ceilingFen: null } }),
      'USE_NOT_ALLOWED',
      { use: 'RESIDENT_PREMIUM' },
    ],
    [
      'no standard is known for the year',
      premiumFacts({ year: 2028, today: '2027-11-22' }),
      'YEAR_NOT_COLLECTED',
      { year: 2028 },
    ],
    [
      'paid out of season is still paid',
      premiumFacts({ isPaid: true, today: '2026-08-31' }),
      'ALREADY_PAID',
      { year: 2027 },
    ],
  ])('is none where %s', (_, facts, code, params) => {
    expect(decidePremiumBill(facts)).toEqual({ ok: false, code, params });
  });
});

describe('the payment', () => {
  it.each([
    ['takes the last fen', 40_000],
    ['leaves one fen', 40_001],
  ])('%s', (_, balanceFen) => {
    expect(decidePremiumPayment(payer(anInsurance(), balanceFen), { id: 'order-1', amountFen: 40_000 })).toEqual({
      ok: true,
      value: {
        kind: 'PREMIUM',
        ref: 'order-1',
        postings: [
          {
            debit: { kind: 'PERSONAL', owner: 'wang-fang' },
            credit: { kind: 'PREMIUM_FUND', owner: 'hebei' },
            amountFen: 40_000,
          },
        ],
      },
    });
  });

  it.each<[string, PremiumFacts, number, string, object]>([
    [
      'one fen is missing',
      payer(anInsurance(), 39_999),
      40_000,
      'BALANCE_SHORT',
      { amountFen: 40_000, balanceFen: 39_999, floorFen: 0 },
    ],
    [
      'the account is empty',
      payer(anInsurance(), 0),
      40_000,
      'BALANCE_SHORT',
      { amountFen: 40_000, balanceFen: 0, floorFen: 0 },
    ],
    ['the payer saw one fen less', premiumFacts(), 39_999, 'AMOUNT_CHANGED', { amountFen: 40_000 }],
    ['the payer saw one fen more', premiumFacts(), 40_001, 'AMOUNT_CHANGED', { amountFen: 40_000 }],
    ['the payer is suspended', payer(anInsurance({ status: 'SUSPENDED' })), 40_000, 'SHARER_SUSPENDED', {}],
    ['the payer is in arrears', payer(anInsurance({ status: 'ARREARS' })), 40_000, 'SHARER_IN_ARREARS', {}],
    ['the payer is an employee no more', payer(aResidentInsurance()), 40_000, 'NOT_AN_EMPLOYEE', {}],
    [
      'somebody paid meanwhile, whatever the balance',
      { ...payer(anInsurance(), 0), isPaid: true },
      40_000,
      'ALREADY_PAID',
      { year: 2027 },
    ],
    [
      'the payer is insured elsewhere now',
      premiumFacts({ payer: aPayer({ insurance: anInsurance({ region: 'guangdong' }) }) }),
      40_000,
      'SHARER_MOVED',
      {},
    ],
    ['the sharing ended meanwhile', premiumFacts({ sharing: null }), 40_000, 'NOT_BOUND', {}],
  ])('is refused where %s', (_, facts, amountFen, code, params) => {
    expect(decidePremiumPayment(facts, { id: 'order-1', amountFen })).toEqual({ ok: false, code, params });
  });
});

describe('the refund', () => {
  it.each<[string, 'PAID' | 'REFUNDED', string, string]>([
    ['is given on the last day before the insured year', 'PAID', '2026-12-31', 'given'],
    ['is too late on the first day of the insured year', 'PAID', '2027-01-01', 'REFUND_TOO_LATE'],
    ['is given once', 'REFUNDED', '2026-12-31', 'ALREADY_REFUNDED'],
    ['was given before, even if it is too late now', 'REFUNDED', '2027-01-01', 'ALREADY_REFUNDED'],
  ])('%s', (_, state, today, expected) => {
    const decision = decidePremiumRefund({ year: 2027, state }, today);
    expect(decision.ok ? 'given' : decision.code).toBe(expected);
  });
});
