import type { FamilyCode, FamilyCodeList } from '@/contract/family-code.contract';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { familyCodesOf, findFamilyCodeOf } from '../store/family-codes';
import type { Query } from '../store/store';
import { showFamilyCode } from './show-family-code';

/** Whose codes I show and who shows mine, newest first. */
export const listFamilyCodes = async (q: Query, readerId: string): Promise<Decision<FamilyCodeList>> => {
  const rows = await familyCodesOf(q, readerId);
  return accept({ familyCodes: rows.map((row) => showFamilyCode(row, readerId)) });
};

export const readFamilyCode = async (q: Query, readerId: string, id: string): Promise<Decision<FamilyCode>> => {
  const row = await findFamilyCodeOf(q, readerId, id);
  return row ? accept(showFamilyCode(row, readerId)) : refuse('NOT_FOUND');
};
