import type { Day, Moment } from '@/domain/calendar';
import type { ShownCode } from '@/domain/family-code/medical-code';
import type { Query } from './store';

/** Keeps that a code was shown, by its hash: the code itself is stored nowhere. */
export const insertMedicalCode = async (
  tx: Query,
  row: { codeHash: string; insuredId: string; familyCodeId: string | null; issuedAt: Moment },
): Promise<void> => {
  await tx.run(
    `INSERT INTO medical_code (code_hash, insured_id, family_code_id, issued_at)
     VALUES (:codeHash, :insuredId, :familyCodeId, :issuedAt)`,
    { ...row },
  );
};

export const findMedicalCode = async (q: Query, codeHash: string): Promise<ShownCode | null> => {
  const row = await q.one<{ insuredId: string; issuedAt: Moment; endedAt: Moment | null; diedOn: Day | null }>(
    `SELECT c.insured_id AS "insuredId", c.issued_at AS "issuedAt", f.ended_at AS "endedAt", p.died_on AS "diedOn"
     FROM medical_code c JOIN person p ON p.id = c.insured_id LEFT JOIN family_code_link f ON f.id = c.family_code_id
     WHERE c.code_hash = :codeHash`,
    { codeHash },
  );
  if (!row) return null;
  const { insuredId, issuedAt, endedAt, diedOn } = row;
  return { insuredId, issuedAt, ended: endedAt !== null || diedOn !== null };
};
