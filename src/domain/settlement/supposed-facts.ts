import type { Fen } from '../money';
import type { RegionProfile } from '../region/region-profile';
import { REGIONS } from '../region/regions';
import type { SettlementFacts } from './decide-settlement';
import { inPayingOrder } from './sharer-order';
import type { SharerSide } from './split-bill';
import type { TrialReader } from './trial';
import type { WhatIf } from './what-if';

/** Of another region: what it allows of the uses; null: it authorises nobody. */
const usesIn = ({ flows, sharing }: RegionProfile, side: SharerSide): SharerSide['uses'] | null => {
  if (side.reach === 'NATION') return side.uses;
  return flows.share === 'AUTHORISE' ? side.uses.filter((use) => sharing.uses.includes(use)) : null;
};

/** The same people, had they all been insured in another region and begun to share there. */
const livingIn = (region: RegionProfile, facts: SettlementFacts): SettlementFacts => {
  const { ceiling, limit } = region.sharing;
  const from = facts.region.code;
  const moved = <T extends { region: string }>(insurance: T): T =>
    insurance.region === from ? { ...insurance, region: region.code } : insurance;
  return {
    ...facts,
    region,
    insured: { ...facts.insured, insurance: moved(facts.insured.insurance) },
    sharers: facts.sharers.flatMap((side) => {
      const uses = usesIn(region, side);
      if (!uses) return [];
      const { monthLeftFen, ...unlimited } = side;
      return {
        ...(limit === 'NONE' ? unlimited : side),
        uses,
        within: side.within === from ? region.code : side.within,
        insurance: moved(side.insurance),
        ceilingFen: ceiling === 'NONE' ? null : side.ceilingFen,
      };
    }),
  };
};

const withFirst = (sharingId: string, facts: SettlementFacts): SettlementFacts => {
  const now = inPayingOrder(facts.sharers, facts.region);
  const isFirst = (side: SharerSide) => side.sharingId === sharingId;
  const wanted = [...now.filter(isFirst), ...now.filter((side) => !isFirst(side))];
  const { sharing } = facts.region;
  return {
    ...facts,
    region: { ...facts.region, sharing: { ...sharing, sharerOrder: 'AS_SET' } },
    sharers: wanted.map((side, place) => ({ ...side, place })),
  };
};

const without = (sharingId: string, facts: SettlementFacts): SettlementFacts => ({
  ...facts,
  sharers: facts.sharers.filter((side) => side.sharingId !== sharingId),
  without: 'ENDED_SHARING',
});

/** To the first of one's own accounts; a sharer tops up what is shared. */
const withMore = (amountFen: Fen, facts: SettlementFacts, side: TrialReader['side']): SettlementFacts => {
  const [first, ...others] = facts.insured.own;
  if (side === 'SHARER') {
    const sharers = facts.sharers.map((one) => ({ ...one, balanceFen: one.balanceFen + amountFen }));
    return { ...facts, sharers };
  }
  const own = first ? [{ ...first, balanceFen: first.balanceFen + amountFen }, ...others] : [];
  return { ...facts, insured: { ...facts.insured, own } };
};

/** The facts with the one thing otherwise; the law of settling stays the same. */
export const supposing = (
  whatIf: WhatIf | null,
  facts: SettlementFacts,
  side: TrialReader['side'],
): SettlementFacts => {
  switch (whatIf?.kind) {
    case undefined:
      return facts;
    case 'REGION':
      return livingIn(REGIONS[whatIf.region], facts);
    case 'FIRST':
      return withFirst(whatIf.sharingId, facts);
    case 'WITHOUT':
      return without(whatIf.sharingId, facts);
    case 'TOP_UP':
      return withMore(whatIf.amountFen, facts, side);
  }
};
