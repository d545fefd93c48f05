import fc from 'fast-check';
import type { Settlement } from '@/contract/settlement.contract';
import type { Trial } from '@/contract/trial.contract';
import { REGION_CODES } from '@/domain/region/region-profile';
import { openRandomBureau, type RandomBureau } from './support/random-bureau';
import type { What } from './support/random-deeds';
import { familiesOf } from './support/random-family';
import { perform } from './support/random-life';
import { sequences } from './support/random-sequences';

jest.setTimeout(300_000);

const SEED = 20_261_122;
/** For each region; through the doors, on a real database. The ten thousand are in tests/domain/trial.properties. */
const BILLS = 90;

const bills = fc.record({
  who: fc.nat(4),
  pharmacy: fc.boolean(),
  totalFen: fc.oneof(fc.constantFrom(1, 39_999, 40_000, 100_001, 400_000), fc.integer({ min: 1, max: 60_000 })),
  poolFen: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 30_000 }) },
  ),
});
type Bill = typeof bills extends fc.Arbitrary<infer T> ? T : never;

const seen = { same: 0, short: 0, shared: 0, refused: 0 };

/** What begins and feeds sharings; what ends them would leave little to compare. */
const BEGINS: readonly What[] = ['share', 'propose', 'acceptQuota', 'openWallet', 'setOrder', 'moveMoney', 'moveClock'];

/** Those with whom somebody shares; everybody, where there are none. */
const patientsOf = async (life: RandomBureau): Promise<number[]> => {
  const found: number[] = [];
  for (const at of life.everybody) {
    const all = [...(await life.sharingsOf(at)), ...(await life.quotasOf(at))];
    if (all.some(({ side, stage }) => side === 'BENEFICIARY' && stage === 'ACTIVE')) found.push(at);
  }
  return found.length > 0 ? found : life.everybody;
};

const both = async (life: RandomBureau, who: number, { pharmacy, totalFen, poolFen }: Bill) => {
  const { insurance } = await life.me(who);
  const claim = { purpose: pharmacy ? 'MEDICINE' : 'OUTPATIENT', totalFen, poolFen };
  const placeKind = pharmacy ? 'PHARMACY' : 'HOSPITAL';
  const tried = await life.act(who, '/v1/trial-settlements', { ...claim, placeKind, sharingId: null, whatIf: null });
  const till = `test-key-${insurance.region}-${placeKind.toLowerCase()}`;
  const atTill = await life.knock('POST', '/v1/settlements', till, { ...claim, insured: life.identity(who) });
  if (atTill.status >= 400) return { tried, atTill };
  // the place reads less than the person the bill is for
  const settled: Settlement = await life.read(who, `/v1/settlements/${atTill.body.id}`);
  return { tried, atTill, settled };
};

const inShort = (shares: readonly { sharingId: string; amountFen: number }[]) =>
  shares.map(({ sharingId, amountFen }) => `${sharingId} ${amountFen}`);

const compare = (trial: Trial, settled: Settlement) => {
  if (settled.shares.length > 0) seen.shared += 1;
  expect([trial.poolFen, trial.ownFen]).toEqual([settled.poolFen, settled.ownFen]);
  const short = settled.notes.find(({ code }) => code === 'SHARER_BALANCE_SHORT' || code === 'SHARER_DOWN_TO_FLOOR');
  if (!short) {
    seen.same += 1;
    expect([inShort(trial.shares), trial.restFen, trial.notes]).toEqual([
      inShort(settled.shares),
      settled.cashFen,
      settled.notes,
    ]);
    return;
  }
  seen.short += 1;
  const at = settled.shares.findIndex(({ sharingId }) => sharingId === short.sharingId);
  expect(inShort(trial.shares.slice(0, at))).toEqual(inShort(settled.shares.slice(0, at)));
  expect(trial.shares[at]?.sharingId).toBe(settled.shares[at]?.sharingId);
  expect(trial.shares[at]?.isMost).toBe(true);
};

test.each(REGION_CODES)(`%s: ${BILLS} bills, each tried and then settled`, async (home) => {
  const [[world, sequence, asked] = []] = fc.sample(
    fc.tuple(familiesOf(home), sequences, fc.array(bills, { minLength: BILLS, maxLength: BILLS })),
    { numRuns: 1, seed: SEED + REGION_CODES.indexOf(home) },
  );
  if (!world || !sequence || !asked) throw new Error('Nothing was made.');
  const life = await openRandomBureau(world);
  for (const deed of sequence.filter(({ what }) => BEGINS.includes(what))) await perform(life, deed);
  const patients = await patientsOf(life);
  for (const bill of asked) {
    const among = bill.who === 0 ? life.everybody : patients;
    const { tried, atTill, settled } = await both(life, among[bill.totalFen % among.length] ?? 0, bill);
    if (settled) compare(tried.body, settled);
    else {
      seen.refused += 1;
      expect([tried.status, tried.body.code, tried.body.params]).toEqual([
        atTill.status,
        atTill.body.code,
        atTill.body.params,
      ]);
    }
  }
  await life.end();
});

test('they were worth trying: many the same, some drawn on sharers, some refused', () => {
  expect(seen.same).toBeGreaterThan(200);
  expect(seen.shared).toBeGreaterThan(50);
  expect(seen.short).toBeGreaterThan(5);
  expect(seen.refused).toBeGreaterThan(0);
});
