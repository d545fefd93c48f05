import type { Insurance } from '@/domain/person/insurance';
import type { SharedUse } from '@/domain/settlement/purpose';
import type { SharerSide } from '@/domain/settlement/split-bill';
import type { Query } from './store';

type SharerRow = Omit<SharerSide, 'uses' | 'insurance'> & Insurance & { uses: string };

/** Everyone who shares with a person now, with the insurance and the account behind it. */
export const sharerSidesFor = async (q: Query, beneficiaryId: string): Promise<SharerSide[]> => {
  const rows = await q.all<SharerRow>(
    `SELECT s.id AS "sharingId", s.started_at AS "boundAt", s.sharer_id AS "sharerId", s.uses,
       COALESCE(a.balance_fen, 0) AS "balanceFen", i.kind, i.status, i.region, i.city
     FROM sharing s
     JOIN insurance i ON i.person_id = s.sharer_id
     LEFT JOIN account a ON a.kind = 'PERSONAL' AND a.owner = s.sharer_id
     WHERE s.beneficiary_id = :beneficiaryId AND s.stage <> 'ENDED'`,
    { beneficiaryId },
  );
  return rows.map(({ kind, status, region, city, uses, ...side }) => ({
    ...side,
    uses: JSON.parse(uses) as SharedUse[],
    insurance: { kind, status, region, city },
  }));
};
