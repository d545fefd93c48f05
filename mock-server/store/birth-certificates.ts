import type { Query } from './store';

/** Whose birth a certificate (出生医学证明) states, and who the mother is. */
export interface BirthCertificate {
  childId: string;
  motherId: string;
}

export const findBirthCertificate = (q: Query, number: string): Promise<BirthCertificate | undefined> =>
  q.one<BirthCertificate>(
    `SELECT child_id AS "childId", mother_id AS "motherId" FROM birth_certificate WHERE number = :number`,
    { number },
  );

export const registerBirth = async (tx: Query, number: string, { childId, motherId }: BirthCertificate) => {
  await tx.run('INSERT INTO birth_certificate (number, child_id, mother_id) VALUES (:number, :childId, :motherId)', {
    number,
    childId,
    motherId,
  });
};
