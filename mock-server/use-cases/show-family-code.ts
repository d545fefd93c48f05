import type { FamilyCode } from '@/contract/family-code.contract';
import { maskIdNumber } from '@/domain/person/masking';
import { momentText } from '../clock';
import type { FamilyCodeRow } from '../store/family-codes';

/** A family code as one of its two people sees it. */
export const showFamilyCode = (row: FamilyCodeRow, readerId: string): FamilyCode => {
  const isHolder = row.holderId === readerId;
  const [name, idNumber] = isHolder ? [row.memberName, row.memberIdNumber] : [row.holderName, row.holderIdNumber];
  return {
    id: row.id,
    side: isHolder ? 'HOLDER' : 'MEMBER',
    other: { name, idNumberMasked: maskIdNumber(idNumber) },
    kinship: row.kinship,
    route: row.route,
    confirmedBy: row.confirmedBy,
    begunAt: momentText(row.begunAt),
    endedAt: row.endedAt === null ? null : momentText(row.endedAt),
    noticeVersion: row.noticeVersion,
  };
};
