import type { MapLink } from '@/contract/family-map.contract';
import { dueCrossMove } from '@/domain/cross-province/cross-stages';
import { REGIONS } from '@/domain/region/regions';
import { momentText } from '../clock';
import type { CrossRow } from '../store/cross-sharing-row';
import { liveCrossSharings } from '../store/cross-sharings';
import { type FamilyCodeRow, liveFamilyCodes } from '../store/family-codes';
import { placesOfSharings } from '../store/family-map';
import { liveSharings, type SharingRow } from '../store/sharings';
import type { Query } from '../store/store';
import { type WalletTransferRow, waitingWalletTransfers } from '../store/wallet-transfers';

type Of<K extends MapLink['kind']> = Extract<MapLink, { kind: K }>;

const ofSharing = (row: SharingRow, place: number | null): Of<'AUTHORISATION'> | Of<'NETWORK'> | null => {
  const { id, kinship, region, stage, terms, dueAt } = row;
  if (stage === 'ENDED' || stage === 'WITHDRAWN') return null;
  return {
    kind: REGIONS[region].sharing.network === undefined ? 'AUTHORISATION' : 'NETWORK',
    id,
    fromId: row.sharerId,
    toId: row.beneficiaryId,
    kinship,
    region,
    stage,
    terms: { ...terms, uses: [...terms.uses] },
    dueAt: dueAt === null ? null : momentText(dueAt),
    place,
  };
};

const ofQuota = (row: CrossRow): Of<'CROSS_PROVINCE'> | null => {
  const { id, kinship, stage, quotaFen, leftFen, proposedAt } = row;
  if (stage !== 'PROPOSED' && stage !== 'ACTIVE') return null;
  const due = dueCrossMove({ stage, proposedAt });
  const [fromId, toId] = [row.sharer.id, row.beneficiary.id];
  const dueAt = due ? momentText(due.at) : null;
  return { kind: 'CROSS_PROVINCE', id, fromId, toId, kinship, stage, quotaFen, leftFen, dueAt };
};

const ofSending = ({ id, kinship, amountFen, ...row }: WalletTransferRow): Of<'WALLET_WAITING'> => ({
  kind: 'WALLET_WAITING',
  id,
  fromId: row.senderId,
  toId: row.receiverId,
  kinship,
  amountFen,
  bouncesAt: momentText(row.bouncesAt),
});

const ofFamilyCode = ({ id, kinship, holderId, memberId }: FamilyCodeRow): Of<'FAMILY_CODE'> => ({
  kind: 'FAMILY_CODE',
  id,
  fromId: holderId,
  toId: memberId,
  kinship,
});

/** Everything that stands or waits between two people now. */
export const linksNow = async (q: Query): Promise<MapLink[]> => {
  const places = new Map((await placesOfSharings(q)).map(({ sharingId, place }) => [sharingId, place]));
  const links = [
    ...(await liveSharings(q)).map((row) => ofSharing(row, places.get(row.id) ?? null)),
    ...(await liveCrossSharings(q)).map(ofQuota),
    ...(await waitingWalletTransfers(q)).map(ofSending),
    ...(await liveFamilyCodes(q)).map(ofFamilyCode),
  ];
  return links.filter((link) => link !== null);
};
