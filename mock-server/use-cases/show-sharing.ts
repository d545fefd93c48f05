import type { Sharing } from '@/contract/sharing.contract';
import { maskIdNumber } from '@/domain/person/masking';
import type { SharingSide } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { momentText } from '../clock';
import type { SharingRow } from '../store/sharings';
import { movesFor } from './sharing-movers';

export const sideOf = (row: SharingRow, readerId: string): SharingSide =>
  row.sharerId === readerId ? 'SHARER' : 'BENEFICIARY';

/** A sharing as one of its two people sees it. */
export const showSharing = (row: SharingRow, readerId: string): Sharing => {
  const side = sideOf(row, readerId);
  const [name, idNumber] =
    side === 'SHARER' ? [row.beneficiaryName, row.beneficiaryIdNumber] : [row.sharerName, row.sharerIdNumber];
  return {
    id: row.id,
    region: row.region,
    side,
    other: { name, idNumberMasked: maskIdNumber(idNumber) },
    kinship: row.kinship,
    uses: row.uses,
    stage: row.stage,
    startedAt: momentText(row.startedAt),
    ended: row.endedAt !== null && row.endedBy !== null ? { at: momentText(row.endedAt), by: row.endedBy } : null,
    basis: row.basis,
    consent: {
      noticeVersion: row.noticeVersion,
      pledgeVersion: row.pledgeVersion,
      signedBy: row.signedBy,
      givenAt: momentText(row.givenAt),
    },
    moves: movesFor(side, row.stage, REGIONS[row.region]),
  };
};
