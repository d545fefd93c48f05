import type { Day, Moment } from '@/domain/calendar';
import type { ProxyClaim } from '@/domain/hall/decide-counter';
import type { KinshipPaper } from '@/domain/hall/decide-kinship-entry';
import type { HallMatter } from '@/domain/hall/hall-matters';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import type { SharingTerms } from '@/domain/sharing/sharing-terms';
import { withIdNumbers } from './id-numbers';
import { placeOf } from './sealing/sealed-columns';
import type { Query, SqlParams } from './store';

/** What a relative in another province said to a quota. */
export type QuotaAnswer = 'ACCEPT' | 'REFUSE';

export interface NewHallDeed {
  id: string;
  receiptNo: string;
  clerkId: string;
  matter: HallMatter;
  personId: string;
  sharingId: string | null;
  orderId: string | null;
  accountTransferId: string | null;
  crossSharingId: string | null;
  answer: QuotaAnswer | null;
  /** With whom a relation was registered, what they are to the person, and by which paper. */
  kin: { relativeId: string; kinship: Kinship; paper: KinshipPaper } | null;
  /** The number that was registered. */
  phone: string | null;
  /** Of a sharing that began or was changed, as on that day. */
  terms: SharingTerms | null;
  paperRef: string;
  proxy: ProxyClaim | null;
  at: Moment;
}

export const insertHallDeed = async (tx: Query, deed: NewHallDeed): Promise<void> => {
  const { proxy, terms, kin, ...columns } = deed;
  await tx.run(
    `INSERT INTO hall_deed (id, receipt_no, clerk_id, matter, person_id, sharing_id, order_id, account_transfer_id,
       cross_sharing_id, answer, relative_id, kinship, kinship_paper, phone_sealed, terms, paper_ref, proxy_name, proxy_id_number_sealed,
       proxy_scope, proxy_valid_until, at)
     VALUES (:id, :receiptNo, :clerkId, :matter, :personId, :sharingId, :orderId, :accountTransferId, :crossSharingId,
       :answer, :relativeId, :kinship, :kinshipPaper, :phone, :terms, :paperRef, :proxyName, :proxyIdNumber, :proxyScope,
       :proxyValidUntil, :at)`,
    {
      ...columns,
      phone: columns.phone === null ? null : tx.cipher.seal(columns.phone, placeOf('REGISTERED_PHONE', deed.id)),
      terms: terms && JSON.stringify(terms),
      relativeId: kin?.relativeId ?? null,
      kinship: kin?.kinship ?? null,
      kinshipPaper: kin?.paper ?? null,
      proxyName: proxy?.name ?? null,
      proxyIdNumber: proxy ? tx.cipher.seal(proxy.idNumber, placeOf('PROXY', deed.id)) : null,
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
  /** What it was done to, or paid from; null: cash. */
  sharingId: string | null;
  personName: string;
  personIdNumber: string;
  proxyName: string | null;
  proxyIdNumber: string | null;
  proxyScope: readonly HallMatter[] | null;
  proxyValidUntil: Day | null;
  paperRef: string;
  terms: SharingTerms | null;
  relativeName: string | null;
  kinship: Kinship | null;
  premiumReceiptNo: string | null;
  year: number | null;
  amountFen: Fen | null;
  basis: 'SOURCED' | 'MOCK' | null;
  /** Money that moved to a relative. */
  movedFen: Fen | null;
  answer: QuotaAnswer | null;
  quotaFen: Fen | null;
  kinshipPaper: KinshipPaper | null;
  phone: string | null;
  at: Moment;
}

const DEED = `
  SELECT d.id, d.receipt_no AS "receiptNo", d.matter, h.name AS "hallName", d.person_id AS "personId",
    d.sharing_id AS "sharingId", p.name AS "personName", p.id_number_sealed AS "personIdNumber", d.proxy_name AS "proxyName",
    d.proxy_id_number_sealed AS "proxyIdNumber", d.proxy_scope AS "proxyScope", d.proxy_valid_until AS "proxyValidUntil", d.paper_ref AS "paperRef",
    d.terms,
    coalesce(CASE s.sharer_id WHEN d.person_id THEN b.name ELSE sp.name END, k.name, tp.name, xs.name) AS "relativeName",
    coalesce(s.kinship, d.kinship, t.kinship, x.kinship) AS kinship, t.amount_fen AS "movedFen", d.answer,
    x.quota_fen AS "quotaFen", d.kinship_paper AS "kinshipPaper", d.phone_sealed AS phone, o.receipt_no AS "premiumReceiptNo", o.year, o.amount_fen AS "amountFen", o.basis, d.at
  FROM hall_deed d
  JOIN clerk c ON c.id = d.clerk_id
  JOIN hall h ON h.id = c.hall_id
  JOIN person p ON p.id = d.person_id
  LEFT JOIN sharing s ON s.id = d.sharing_id
  LEFT JOIN person sp ON sp.id = s.sharer_id
  LEFT JOIN person b ON b.id = s.beneficiary_id
  LEFT JOIN premium_order o ON o.id = d.order_id
  LEFT JOIN account_transfer t ON t.id = d.account_transfer_id
  LEFT JOIN person tp ON tp.id = t.payee_id
  LEFT JOIN cross_sharing x ON x.id = d.cross_sharing_id
  LEFT JOIN person xs ON xs.id = x.sharer_id
  LEFT JOIN person k ON k.id = d.relative_id`;

const select = async (q: Query, rest: string, params: SqlParams): Promise<HallDeedRow[]> => {
  type Kept = Omit<HallDeedRow, 'proxyScope' | 'terms'> & { proxyScope: string | null; terms: string | null };
  const rows = await q.all<Kept>(`${DEED} ${rest}`, params);
  const opened = (sealed: string | null, place: string) => (sealed === null ? null : q.cipher.open(sealed, place));
  return withIdNumbers(q, rows, { personIdNumber: 'personId' }).map(({ proxyScope, terms, ...row }) => ({
    ...row,
    phone: opened(row.phone, placeOf('REGISTERED_PHONE', row.id)),
    proxyIdNumber: opened(row.proxyIdNumber, placeOf('PROXY', row.id)),
    proxyScope: proxyScope === null ? null : JSON.parse(proxyScope),
    terms: terms === null ? null : JSON.parse(terms),
  }));
};

export const hallDeedOf = async (q: Query, id: string): Promise<HallDeedRow> => {
  const [deed] = await select(q, 'WHERE d.id = :id', { id });
  if (!deed) throw new Error('What a hall just did is not there.');
  return deed;
};

/** Newest first: what was done for this person, to a sharing they stand in, or to what the register knows of them. */
export const hallDeedsOf = (q: Query, personId: string): Promise<HallDeedRow[]> =>
  select(
    q,
    `WHERE d.id IN (
       SELECT id FROM hall_deed WHERE person_id = :personId
       UNION SELECT id FROM hall_deed WHERE relative_id = :personId
       UNION SELECT done.id FROM sharing JOIN hall_deed done ON done.sharing_id = sharing.id
         WHERE sharing.sharer_id = :personId OR sharing.beneficiary_id = :personId)
     ORDER BY d.at DESC, d.rowid DESC`,
    { personId },
  );

/** What halls did to one sharing, oldest first. */
export const hallDeedsOfSharing = (q: Query, sharingId: string): Promise<HallDeedRow[]> =>
  select(q, 'WHERE d.sharing_id = :sharingId ORDER BY d.at, d.rowid', { sharingId });
