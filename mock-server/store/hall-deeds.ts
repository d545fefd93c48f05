import type { Day, Moment } from '@/domain/calendar';
import type { HallMatter, ProxyClaim } from '@/domain/hall/decide-counter';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import type { Query, SqlParams } from './store';

export interface NewHallDeed {
  id: string;
  receiptNo: string;
  clerkId: string;
  matter: HallMatter;
  personId: string;
  sharingId: string | null;
  orderId: string | null;
  paperRef: string;
  proxy: ProxyClaim | null;
  at: Moment;
}

export const insertHallDeed = async (tx: Query, deed: NewHallDeed): Promise<void> => {
  const { proxy, ...columns } = deed;
  await tx.run(
    `INSERT INTO hall_deed (id, receipt_no, clerk_id, matter, person_id, sharing_id, order_id, paper_ref, proxy_name,
       proxy_id_number, proxy_scope, proxy_valid_until, at)
     VALUES (:id, :receiptNo, :clerkId, :matter, :personId, :sharingId, :orderId, :paperRef, :proxyName,
       :proxyIdNumber, :proxyScope, :proxyValidUntil, :at)`,
    {
      ...columns,
      proxyName: proxy?.name ?? null,
      proxyIdNumber: proxy?.idNumber ?? null,
      proxyScope: proxy ? JSON.stringify(proxy.scope) : null,
      proxyValidUntil: proxy?.validUntil ?? null,
    },
  );
};

/** What a hall did, with everybody in it. */
export interface HallDeedRow {
  id: string;
  receiptNo: string;
  matter: HallMatter;
  hallName: string;
  personId: string;
  personName: string;
  personIdNumber: string;
  proxyName: string | null;
  proxyIdNumber: string | null;
  proxyValidUntil: Day | null;
  paperRef: string;
  relativeName: string | null;
  kinship: Kinship | null;
  premiumReceiptNo: string | null;
  year: number | null;
  amountFen: Fen | null;
  at: Moment;
}

const DEED = `
  SELECT d.id, d.receipt_no AS "receiptNo", d.matter, h.name AS "hallName", d.person_id AS "personId",
    p.name AS "personName", p.id_number AS "personIdNumber", d.proxy_name AS "proxyName",
    d.proxy_id_number AS "proxyIdNumber", d.proxy_valid_until AS "proxyValidUntil", d.paper_ref AS "paperRef",
    CASE s.sharer_id WHEN d.person_id THEN b.name ELSE sp.name END AS "relativeName", s.kinship,
    o.receipt_no AS "premiumReceiptNo", o.year, o.amount_fen AS "amountFen", d.at
  FROM hall_deed d
  JOIN clerk c ON c.id = d.clerk_id
  JOIN hall h ON h.id = c.hall_id
  JOIN person p ON p.id = d.person_id
  LEFT JOIN sharing s ON s.id = d.sharing_id
  LEFT JOIN person sp ON sp.id = s.sharer_id
  LEFT JOIN person b ON b.id = s.beneficiary_id
  LEFT JOIN premium_order o ON o.id = d.order_id`;

const select = (q: Query, rest: string, params: SqlParams) => q.all<HallDeedRow>(`${DEED} ${rest}`, params);

export const hallDeedOf = async (q: Query, id: string): Promise<HallDeedRow> => {
  const [deed] = await select(q, 'WHERE d.id = :id', { id });
  if (!deed) throw new Error('What a hall just did is not there.');
  return deed;
};

/** Newest first: what was done for this person, or to a sharing they stand in. */
export const hallDeedsOf = (q: Query, personId: string): Promise<HallDeedRow[]> =>
  select(
    q,
    `WHERE d.person_id = :personId OR s.sharer_id = :personId OR s.beneficiary_id = :personId
     ORDER BY d.at DESC, d.id`,
    { personId },
  );

/** What halls did to one sharing, oldest first. */
export const hallDeedsOfSharing = (q: Query, sharingId: string): Promise<HallDeedRow[]> =>
  select(q, 'WHERE d.sharing_id = :sharingId ORDER BY d.at, d.id', { sharingId });
