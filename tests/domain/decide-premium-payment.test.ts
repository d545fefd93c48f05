import { earlierYears, personal } from '@/domain/ledger/transfer';
import {
  decidePremiumBill,
  decidePremiumPayment,
  type PremiumFacts,
  whyNotPaidNow,
} from '@/domain/premium/decide-premium-payment';
import { GUANGDONG } from '@/domain/region/guangdong';
import { anInsurance, aRegion, aResidentInsurance } from '../support/builders';
import { aPayer, aStanding, premiumFacts } from '../support/premium-builders';

const insured = (over: Parameters<typeof aResidentInsurance>[0]) =>
  premiumFacts({ insured: { id: 'liu-guilan', insurance: aResidentInsurance(over), standing: aStanding() } });
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
    [
      'the sharing has not begun',
      premiumFacts({ sharing: { stage: 'SCHEDULED', uses: ['RESIDENT_PREMIUM'], ceilingFen: null } }),
      'SHARING_NOT_BEGUN',
      {},
    ],
    [
      'the region shares nothing for a premium',
      premiumFacts({ region: aRegion({ uses: ['CARE', 'PHARMACY'] }) }),
      'USE_NOT_IN_REGION',
      { use: 'RESIDENT_PREMIUM' },
    ],
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
      'the year is long past: no season is invented for it',
      premiumFacts({ year: 2024 }),
      'YEAR_NOT_COLLECTED',
      { year: 2024 },
    ],
    ['the year is far ahead', premiumFacts({ year: 2099, today: '2026-08-31' }), 'YEAR_NOT_COLLECTED', { year: 2099 }],
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

describe('before anybody presses, the payer', () => {
  const credited = (today: string, account: PremiumFacts['payer']['account']) =>
    premiumFacts({ today, payer: aPayer({ account, balanceFen: 39_999, isCredited: true }) });
  const short = { amountFen: 40_000, balanceFen: 39_999, floorFen: 0 };

  it.each<[string, PremiumFacts, string, object]>([
    ['has one fen too little', payer(anInsurance(), 39_999), 'BALANCE_SHORT', short],
    ['is suspended', payer(anInsurance({ status: 'SUSPENDED' })), 'SHARER_SUSPENDED', {}],
    [
      'allowed one fen too little',
      premiumFacts({ sharing: { stage: 'ACTIVE', uses: ['RESIDENT_PREMIUM'], ceilingFen: 39_999 } }),
      'OVER_CEILING',
      { amountFen: 40_000, ceilingFen: 39_999 },
    ],
    [
      'is told of the credit of the first of December',
      credited('2026-11-30', personal('wang-fang')),
      'BALANCE_SHORT',
      { ...short, nextCreditOn: '2026-12-01' },
    ],
    [
      'is told of January’s on the first of December itself',
      credited('2026-12-01', personal('wang-fang')),
      'BALANCE_SHORT',
      { ...short, nextCreditOn: '2027-01-01' },
    ],
    [
      'is told of no day where the credit reaches another account',
      credited('2026-11-30', earlierYears('wang-fang')),
      'BALANCE_SHORT',
      short,
    ],
  ])('%s', (_, facts, code, params) => {
    expect(whyNotPaidNow(facts, 40_000)).toEqual({ ok: false, code, params });
  });

  it('can pay with the last fen', () => {
    expect(whyNotPaidNow(payer(anInsurance(), 40_000), 40_000)).toBeNull();
  });

  it('without a sharing has no ceiling to keep', () => {
    expect(whyNotPaidNow({ ...payer(anInsurance(), 40_000), sharing: null }, 40_000)).toBeNull();
  });

  it('needs a card in use where the region asks for one, and none for a quota', () => {
    const region = aRegion({ cardsInUse: true });
    const insurance = anInsurance({ card: 'CANCELLED' });
    const of = (within: 'hebei' | null) => premiumFacts({ region, payer: aPayer({ insurance, within }) });
    expect(whyNotPaidNow(of('hebei'), 40_000)).toEqual({ ok: false, code: 'SHARER_CARD_NOT_IN_USE', params: {} });
    expect(whyNotPaidNow(of(null), 40_000)).toBeNull();
  });
});
