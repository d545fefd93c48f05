import type { Moment } from '@/domain/calendar';
import { linksFamilyCode } from '@/domain/family-code/linked-by-sharing';
import { REGIONS } from '@/domain/region/regions';
import { newId } from '../chance';
import { hasLeftFamilyCode, insertFamilyCode, membersOf } from '../store/family-codes';
import type { SharingRow } from '../store/sharings';
import type { Query } from '../store/store';
import { tellCodeShown } from './tell-code-shown';

/** Where the region says so, a sharing that takes effect lets the sharer show the relative's code, who is told of it. */
export const linkFamilyCode = async (tx: Query, sharing: SharingRow, at: Moment): Promise<void> => {
  const { id: sharingId, sharerId: holderId, beneficiaryId: memberId, kinship, stage, basis, region } = sharing;
  const members = (await membersOf(tx, holderId)).map((member) => member.memberId);
  const hasLeft = await hasLeftFamilyCode(tx, holderId, memberId);
  if (!linksFamilyCode(REGIONS[region], { relativeId: memberId, stage, members, basis, hasLeft })) return;
  await insertFamilyCode(tx, {
    id: newId(),
    holderId,
    memberId,
    kinship,
    route: 'SHARING',
    confirmedBy: null,
    confirmation: 'NONE',
    consent: null,
    begunAt: at,
    sharingId,
  });
  await tellCodeShown(tx, { holderId, holderName: sharing.sharerName, memberId }, at);
};
