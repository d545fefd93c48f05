import { CROSS_PROVINCE } from '@/domain/cross-province/cross-province-rules';
import { type AccountRef, earmark } from '@/domain/ledger/transfer';
import type { Kinship } from '@/domain/person/kinship';
import type { PremiumFacts } from '@/domain/premium/decide-premium-payment';
import type { RegionCode, RegionProfile } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import type { SharingReach } from '@/domain/settlement/sharer-order';
import { sharedAccountOf } from '@/domain/sharing/shared-account';
import { OVER_STAGES } from '@/domain/sharing/stages';
import { isVouchedFor } from '@/domain/sharing/vouched';
import type { CrossRow } from '../store/cross-sharing-row';
import { activeCrossSharings, findCrossSharingOf } from '../store/cross-sharings';
import { findSharingOf, liveSharingsBy, type SharingRow } from '../store/sharings';
import type { Query } from '../store/store';
import { areFamily } from './helping/may-help';

/** What a premium is paid from: a sharing of the region, or a quota for a relative in another province. */
export interface PremiumSource {
  sharingId: string;
  reach: SharingReach;
  beneficiary: { id: string; name: string; idNumber: string };
  kinship: Kinship;
  /** Whose rules hold. */
  region: RegionProfile;
  within: RegionCode | null;
  account: AccountRef;
  sharing: NonNullable<PremiumFacts['sharing']>;
  isOver: boolean;
  /** Somebody vouches for the two beside the payer: the register when it began, or the relative, who agreed. */
  isVouched: boolean;
}

const ofSharing = (row: SharingRow): PremiumSource => {
  const region = REGIONS[row.region];
  const { stage, terms } = row;
  return {
    sharingId: row.id,
    reach: 'REGION',
    beneficiary: { id: row.beneficiaryId, name: row.beneficiaryName, idNumber: row.beneficiaryIdNumber },
    kinship: row.kinship,
    region,
    within: row.region,
    account: sharedAccountOf(row.sharerId, region),
    sharing: { stage, uses: terms.uses, ceilingFen: terms.ceilingFen },
    isOver: OVER_STAGES.includes(stage),
    isVouched: isVouchedFor(row.basis, row.agreedAt !== null),
  };
};

/** The premium is the relative's region's, and its season; what a quota pays, and on which pledge, is the nation's. policy-sources.md#cross-province */
const ofQuota = (row: CrossRow): PremiumSource => {
  const region = REGIONS[row.beneficiary.area.region];
  return {
    sharingId: row.id,
    reach: 'NATION',
    beneficiary: row.beneficiary,
    kinship: row.kinship,
    region: {
      ...region,
      sharing: { ...region.sharing, uses: CROSS_PROVINCE.uses },
      premium: { ...region.premium, pledge: 'NONE' },
    },
    within: null,
    account: earmark(row.id),
    sharing: { stage: 'ACTIVE', uses: CROSS_PROVINCE.uses, ceilingFen: null },
    isOver: row.stage !== 'ACTIVE',
    isVouched: true,
  };
};

/** All that a person may pay from now: the sharings first bound first, then the quotas. */
export const premiumSourcesBy = async (q: Query, payerId: string): Promise<PremiumSource[]> => [
  ...(await liveSharingsBy(q, payerId)).map(ofSharing),
  ...(await activeCrossSharings(q, 'sharer', payerId)).map(ofQuota),
];

/** One of them by the id of its sharing, over ones too; null: not this person's to pay from. */
export const findPremiumSource = async (q: Query, payerId: string, id: string): Promise<PremiumSource | null> => {
  const sharing = await findSharingOf(q, payerId, id);
  if (sharing) return sharing.sharerId === payerId ? ofSharing(sharing) : null;
  const quota = await findCrossSharingOf(q, payerId, id);
  return quota?.sharer.id === payerId ? ofQuota(quota) : null;
};

/** May the payer read how the premium comes about, and the relative's years: not on their own word alone. docs/decisions/0165 */
export const mayReadYears = async (q: Query, payerId: string, source: PremiumSource): Promise<boolean> =>
  source.isVouched || areFamily(q, payerId, source.beneficiary.id);
