import fc from 'fast-check';
import type { Fen } from '@/domain/money';
import { accept } from '@/domain/outcome';
import { REGION_CODES } from '@/domain/region/region-profile';
import { decideSettlement } from '@/domain/settlement/decide-settlement';
import type { SharerSide, Split } from '@/domain/settlement/split-bill';
import { type DecidedTrial, decideTrial } from '@/domain/settlement/trial';
import type { WhatIf } from '@/domain/settlement/what-if';
import { availableFen } from '@/domain/sharing/available';
import { type RandomBill, randomBills } from '../support/random-bills';

jest.setTimeout(120_000);

const RUNS = 10_000;
const SEED = 20_261_122;
const ME = { side: 'INSURED' } as const;

const whatIfs: fc.Arbitrary<WhatIf | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('REGION' as const), region: fc.constantFrom(...REGION_CODES) }),
  fc.record({ kind: fc.constantFrom('FIRST' as const, 'WITHOUT' as const), sharingId: fc.constant('sharing-0') }),
  fc.record({ kind: fc.constant('TOP_UP' as const), amountFen: fc.constant(10_000) }),
);

/** The same to the last figure; told apart in words only where they differ, for ten thousand are many. */
const expectSame = (one: unknown, other: unknown): void => {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
};

/** Bills on which nobody draws prove nothing. */
const expectWorthTrying = (splits: readonly Split[]): void => {
  const noted = (code: string) => splits.filter(({ notes }) => notes.some((note) => note.code === code)).length;
  const drawnOn = (least: number) => splits.filter(({ shares }) => shares.length >= least).length;
  expect(drawnOn(1)).toBeGreaterThan(3_000);
  expect(drawnOn(2)).toBeGreaterThan(1_000);
  expect(noted('CEILING_REACHED')).toBeGreaterThan(500);
  expect(noted('MONTH_LIMIT_REACHED')).toBeGreaterThan(500);
  expect(noted('OTHER_SHARER_PAID')).toBeGreaterThan(50);
};

/** The first sharer whose own money did not reach: from there on only the till knows. */
const firstShort = ({ shares, notes }: Split): number => {
  const short = notes.find(({ code }) => code === 'SHARER_BALANCE_SHORT' || code === 'SHARER_DOWN_TO_FLOOR');
  return short ? shares.findIndex(({ sharingId }) => sharingId === short.sharingId) : -1;
};

/** Up to the sharer who ran short the trial is the till; of that one it says more, or names the limit that is as much as they have. */
const expectMost = ({ split: ours, next }: DecidedTrial, theirs: Split, at: number): void => {
  const named = [...ours.shares.map(({ sharingId }) => sharingId), ...next];
  // whoever the till then draws on was named, in this order
  const drawnOn = theirs.shares.map(({ sharingId }) => sharingId);
  expectSame(
    named.filter((id) => drawnOn.includes(id)),
    drawnOn,
  );
  expectSame([ours.poolFen, ours.ownParts], [theirs.poolFen, theirs.ownParts]);
  expectSame(ours.shares.slice(0, at), theirs.shares.slice(0, at));
  const [told, paid] = [ours.shares[at], theirs.shares[at]];
  expect(told?.sharingId).toBe(paid?.sharingId);
  expect(told?.amountFen).toBeGreaterThanOrEqual(paid?.amountFen ?? 0);
  if (told?.amountFen !== paid?.amountFen) return;
  const limit = ours.notes.find(({ sharingId }) => sharingId === told?.sharingId);
  expect(limit?.code).toMatch(/^(CEILING|MONTH_LIMIT)_REACHED$/);
};

/** What the till takes from one sharer, at most what they are told and they have. */
const expectNoMore = (real: Split, told: Split, mine: SharerSide): boolean => {
  const paid = real.shares.find(({ sharingId }) => sharingId === mine.sharingId)?.amountFen ?? 0;
  const most = told.shares[0]?.amountFen ?? 0;
  expect(paid).toBeLessThanOrEqual(most);
  expect(most).toBeLessThanOrEqual(availableFen(mine));
  return paid > 0;
};

/** The settlement as if this sharer were all there is; nobody comes next. */
const decideAlone = ({ claim, facts }: RandomBill, mine: SharerSide) => {
  const alone = decideSettlement(claim, { ...facts, insured: { ...facts.insured, own: [] }, sharers: [mine] });
  return alone.ok ? accept({ ...alone.value, next: [] }) : alone;
};

describe(`of ${RUNS} random bills and families`, () => {
  it('the trial is the settlement to the fen, but where the money of a sharer, which it does not tell, ran short', () => {
    const seen = { same: 0, short: 0, refused: 0 };
    const splits: Split[] = [];
    fc.assert(
      fc.property(randomBills, ({ claim, facts }) => {
        const settled = decideSettlement(claim, facts);
        const tried = decideTrial(claim, facts, ME, null);
        if (!settled.ok || !tried.ok) {
          seen.refused += 1;
          return expectSame(tried, settled);
        }
        splits.push(settled.value.split);
        const at = firstShort(settled.value.split);
        seen[at === -1 ? 'same' : 'short'] += 1;
        const { next: _, ...told } = tried.value;
        return at === -1 ? expectSame(told, settled.value) : expectMost(tried.value, settled.value.split, at);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(seen.same).toBeGreaterThan(5_000);
    expect(seen.short).toBeGreaterThan(1_000);
    expect(seen.refused).toBeGreaterThan(500);
    expectWorthTrying(splits);
  });

  it('no trial changes by a fen when a balance changes that is not the reader’s to see', () => {
    const other = (amountFen: Fen, atLeast: Fen) => (amountFen > atLeast ? atLeast + 1 + (amountFen % 977) : amountFen);
    const richer = ({ facts }: RandomBill) => ({
      ...facts,
      sharers: facts.sharers.map((side) =>
        side.reach === 'NATION' ? side : { ...side, balanceFen: other(side.balanceFen, side.floorFen) },
      ),
    });
    let drawn = 0;
    fc.assert(
      fc.property(randomBills, whatIfs, (bill, whatIf) => {
        const told = decideTrial(bill.claim, bill.facts, ME, whatIf);
        if (told.ok && told.value.split.shares.length > 0) drawn += 1;
        expectSame(decideTrial(bill.claim, richer(bill), ME, whatIf), told);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(drawn).toBeGreaterThan(3_000);
  });

  it('a sharer is told their own part alone, whatever the relative and the others hold', () => {
    const reader = { side: 'SHARER', sharingId: 'sharing-0' } as const;
    const seen = { asked: 0, paying: 0 };
    fc.assert(
      fc.property(randomBills, ({ claim, facts }) => {
        const [mine] = facts.sharers;
        const told = decideTrial(claim, facts, reader, null);
        if (!mine) return expect(told).toMatchObject({ code: 'NOT_FOUND' });
        seen.asked += 1;
        expectSame(told, decideAlone({ claim, facts }, mine));
        const real = decideSettlement(claim, facts);
        if (!told.ok || !real.ok) return expect(told.ok).toBe(real.ok);
        if (expectNoMore(real.value.split, told.value.split, mine)) seen.paying += 1;
        return undefined;
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(seen.asked).toBeGreaterThan(5_000);
    expect(seen.paying).toBeGreaterThan(1_000);
  });
});
