import { earlierYears, earmark, personal } from '@/domain/ledger/transfer';
import { decidePremiumsTogether, type PremiumPart } from '@/domain/premium/premiums-together';
import { SHANXI } from '@/domain/region/shanxi';
import { SHARED_USES } from '@/domain/settlement/purpose';
import { anInsurance, aResidentInsurance } from '../support/builders';
import { aPayer, aStanding, premiumFacts } from '../support/premium-builders';

const part = (id: string, over: Partial<PremiumPart['facts']> = {}): PremiumPart => ({
  order: { id: `order-${id}`, amountFen: 40_000 },
  facts: premiumFacts({ insured: { id, insurance: aResidentInsurance(), standing: aStanding() }, ...over }),
});

const withBalance = (balanceFen: number) => ({ payer: aPayer({ balanceFen }) });

test('a transfer for each, out of one account', () => {
  const decision = decidePremiumsTogether([part('mother'), part('father')]);
  expect(decision.ok && decision.value.map(({ ref, postings }) => [ref, postings[0]?.amountFen])).toEqual([
    ['order-mother', 40_000],
    ['order-father', 40_000],
  ]);
});

test.each([
  ['one fen less than both', 79_999, false],
  ['exactly both', 80_000, true],
  ['one fen more', 80_001, true],
])('%s in the account: paid is %s', (_, balanceFen, isPaid) => {
  const over = withBalance(balanceFen);
  const decision = decidePremiumsTogether([part('mother', over), part('father', over)]);
  expect(decision.ok).toBe(isPaid);
  if (!decision.ok)
    expect(decision).toMatchObject({
      part: null,
      refusal: { code: 'BALANCE_SHORT', params: { amountFen: 80_000, balanceFen: 79_999 } },
    });
});

test.each([
  ['one fen less', 179_999, false],
  ['exactly', 180_000, true],
])('what stays above the floor of 山西 must cover both: %s', (_, balanceFen, isPaid) => {
  const shanxi = (id: string) =>
    part(id, {
      region: SHANXI,
      payer: aPayer({ balanceFen, within: 'shanxi', insurance: anInsurance({ region: 'shanxi' }) }),
      insured: { id, insurance: aResidentInsurance({ region: 'shanxi' }), standing: aStanding() },
      // each fits its own ceiling; the sum is not measured by it
      sharing: { stage: 'ACTIVE', uses: SHARED_USES, ceilingFen: 40_000 },
    });
  const decision = decidePremiumsTogether([shanxi('mother'), shanxi('father')]);
  expect(decision.ok).toBe(isPaid);
  if (!decision.ok) expect(decision.refusal.code).toBe('BALANCE_AT_FLOOR');
});

test('a quota pays its own relative and is measured alone', () => {
  const quota = part('aunt', { payer: aPayer({ account: earmark('quota-1'), balanceFen: 40_000, within: null }) });
  expect(decidePremiumsTogether([part('mother', withBalance(40_000)), quota]).ok).toBe(true);
});

const outOf = (id: string, account: PremiumPart['facts']['payer']['account']) =>
  part(id, { payer: aPayer({ account, balanceFen: 40_000, within: null }) });

test.each([
  ['two kinds of one owner', [outOf('mother', personal('anna')), outOf('father', earlierYears('anna'))], true],
  ['two quotas', [outOf('mother', earmark('quota-1')), outOf('father', earmark('quota-2'))], true],
  ['one account', [outOf('mother', personal('anna')), outOf('father', personal('anna'))], false],
  [
    'a quota first, and then one account twice',
    [outOf('aunt', earmark('quota-1')), outOf('mother', personal('anna')), outOf('father', personal('anna'))],
    false,
  ],
])('what one account holds is measured for that account: %s', (_, parts, isPaid) => {
  expect(decidePremiumsTogether(parts).ok).toBe(isPaid);
});

test('the first no names the part it is about', () => {
  const paid = part('father', { isPaid: true });
  expect(decidePremiumsTogether([part('mother'), paid, part('aunt', { isPaid: true })])).toMatchObject({
    ok: false,
    part: 1,
    refusal: { code: 'ALREADY_PAID' },
  });
});

test('the same person and year stands in one order once', () => {
  expect(decidePremiumsTogether([part('mother'), part('mother')])).toMatchObject({
    ok: false,
    part: 1,
    refusal: { code: 'PREMIUM_TWICE', params: { year: 2027 } },
  });
  expect(decidePremiumsTogether([part('mother'), part('mother', { year: 2026 })])).toMatchObject({
    part: 1,
    refusal: { code: 'OUT_OF_SEASON', params: { year: 2026 } },
  });
});
