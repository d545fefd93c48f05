import type { Settlement } from '@/contract/settlement.contract';
import { sumFen } from '@/domain/money';
import { maskName } from '@/domain/person/masking';
import { momentText } from '../clock';
import type { SettlementRow } from '../store/settlements';

/** Who looks at a settlement: a person, or the place that settled it. */
export type SettlementReader = { personId: string } | 'PLACE';

type Note = SettlementRow['notes'][number];

/** A sharer reads notes about themself; the place none about a sharer who paid nothing; the insured person reads all. */
const mayRead = (side: Settlement['side'], shares: Settlement['shares']) => {
  const shown = shares.filter(({ mine }) => side !== 'SHARER' || mine).map(({ sharingId }) => sharingId);
  return ({ sharingId }: Note): boolean =>
    side === 'INSURED' || (sharingId === null ? side === 'PLACE' : shown.includes(sharingId));
};

const sideOf = (row: SettlementRow, reader: SettlementReader): Settlement['side'] => {
  if (reader === 'PLACE') return 'PLACE';
  return row.insuredId === reader.personId ? 'INSURED' : 'SHARER';
};

/**
 * A settlement as its reader may see it: the insured person sees all of it, the place sees those who paid by masked name;
 * a sharer sees their own part, the sum of the others' parts, and no notes about them.
 */
export const showSettlement = (row: SettlementRow, reader: SettlementReader): Settlement => {
  const side = sideOf(row, reader);
  const isShown = ({ sharerId }: SettlementRow['shares'][number]) =>
    side !== 'SHARER' || (reader !== 'PLACE' && sharerId === reader.personId);
  const others = row.shares.filter((share) => !isShown(share));
  const shares = row.shares.filter(isShown).map((share) => {
    const mine = reader !== 'PLACE' && share.sharerId === reader.personId;
    return {
      sharingId: share.sharingId,
      reach: share.reach,
      sharer: { name: mine || side === 'INSURED' ? share.sharerName : maskName(share.sharerName) },
      kinship: share.kinship,
      amountFen: share.amountFen,
      mine,
    };
  });
  return {
    id: row.id,
    ...(row.billNumber !== null && side !== 'SHARER' && { billNumber: row.billNumber }),
    at: momentText(row.settledAt),
    state: row.state,
    refundedAt: row.refundedAt === null ? null : momentText(row.refundedAt),
    place: { name: row.placeName, kind: row.placeKind },
    purpose: row.purpose,
    insured: { name: row.insuredName },
    side,
    totalFen: row.totalFen,
    poolFen: row.poolFen,
    ownFen: row.ownFen,
    shares,
    othersFen: sumFen(others.map(({ amountFen }) => amountFen)),
    cashFen: row.cashFen,
    notes: row.notes.filter(mayRead(side, shares)),
  };
};
