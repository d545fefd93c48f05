import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import { answerUntil, crossMovesFor } from '@/domain/cross-province/cross-stages';
import { maskIdNumber } from '@/domain/person/masking';
import type { SharingSide } from '@/domain/region/region-profile';
import { momentText } from '../../clock';
import { crossEventsOf } from '../../store/cross-sharing-events';
import type { CrossRow, CrossSide } from '../../store/cross-sharing-row';
import type { Query } from '../../store/store';

export const sideOf = (row: CrossRow, readerId: string): SharingSide =>
  row.sharer.id === readerId ? 'SHARER' : 'BENEFICIARY';

const otherShown = ({ name, idNumber, area }: CrossSide): CrossProvinceSharing['other'] => ({
  name,
  idNumberMasked: maskIdNumber(idNumber),
  ...area,
});

const consentShown = ({ consent }: CrossSide): CrossProvinceSharing['consent']['beneficiary'] =>
  consent && { noticeVersion: consent.noticeVersion, givenAt: momentText(consent.givenAt) };

/** What is used is what went out and has neither stayed nor come back. */
const quotaShown = ({ stage, quotaFen, leftFen, ended }: CrossRow): CrossProvinceSharing['quota'] => {
  if (stage !== 'ACTIVE' && stage !== 'ENDED') return { totalFen: quotaFen, usedFen: 0, leftFen: 0 };
  return { totalFen: quotaFen, usedFen: quotaFen - leftFen - (ended?.returnedFen ?? 0), leftFen };
};

/** A sharing across provinces as one of its two people sees it. */
export const showCrossSharing = async (q: Query, row: CrossRow, readerId: string): Promise<CrossProvinceSharing> => {
  const side = sideOf(row, readerId);
  const { acceptedAt, ended } = row;
  const sharerConsent = consentShown(row.sharer);
  if (!sharerConsent) throw new Error('A sharing across provinces stands without its sharer’s consent.');
  const history = await crossEventsOf(q, row.id);
  return {
    id: row.id,
    side,
    other: otherShown(side === 'SHARER' ? row.beneficiary : row.sharer),
    kinship: row.kinship,
    basis: row.basis,
    stage: row.stage,
    proposedAt: momentText(row.proposedAt),
    answerUntil: momentText(answerUntil(row.proposedAt)),
    acceptedAt: acceptedAt === null ? null : momentText(acceptedAt),
    ended: ended && { ...ended, at: momentText(ended.at) },
    quota: quotaShown(row),
    history: history.map((event) => ({ ...event, at: momentText(event.at) })),
    consent: { sharer: sharerConsent, beneficiary: consentShown(row.beneficiary) },
    moves: crossMovesFor(row.stage, side),
  };
};
