import type { Day, Moment } from '@/domain/calendar';
import type { HelpConsent } from '@/domain/helping/decide-help';
import type { HelpProof } from '@/domain/helping/decide-invitation';
import type { HelpingEnder, HelpingPlace } from '@/domain/helping/helping-stages';
import type { HelpScope } from '@/domain/helping/scopes';
import { noteChange } from './audit-draft';
import { withIdNumbers } from './id-numbers';
import type { Query, SqlParams } from './store';

/** A consent with the names of its two people. */
export interface HelpingRow extends HelpConsent {
  id: string;
  helperName: string;
  helperIdNumber: string;
  helpedId: string;
  helpedName: string;
  helpedIdNumber: string;
  place: HelpingPlace;
  proposedAt: Moment;
  codeHash: string | null;
  codeSentAt: Moment;
  codesSent: number;
  wrongCodes: number;
  proof: HelpProof | null;
  noticeVersion: string | null;
  noticeHash: string | null;
  answeredAt: Moment | null;
  endedAt: Moment | null;
  endedBy: HelpingEnder | null;
}

type Kept = Omit<HelpingRow, 'scopes'> & { scopes: string };

const HELPING = `
  SELECT h.id, h.helper_id AS "helperId", a.name AS "helperName", a.id_number_sealed AS "helperIdNumber",
    h.helped_id AS "helpedId", b.name AS "helpedName", b.id_number_sealed AS "helpedIdNumber", h.place, h.stage, h.scopes,
    h.cap_fen AS "capFen", h.used_fen AS "usedFen", h.first_day AS "firstDay", h.last_day AS "lastDay",
    h.proposed_at AS "proposedAt", h.code_hash AS "codeHash", COALESCE(h.code_sent_at, h.proposed_at) AS "codeSentAt",
    h.codes_sent AS "codesSent", h.wrong_codes AS "wrongCodes", h.proof,
    h.notice_version AS "noticeVersion", h.notice_hash AS "noticeHash", h.answered_at AS "answeredAt",
    h.ended_at AS "endedAt", h.ended_by AS "endedBy"
  FROM helping h JOIN person a ON a.id = h.helper_id JOIN person b ON b.id = h.helped_id`;

const rowOf = ({ scopes, ...kept }: Kept): HelpingRow => ({ ...kept, scopes: JSON.parse(scopes) as HelpScope[] });

const list = async (q: Query, where: string, params: SqlParams): Promise<HelpingRow[]> =>
  withIdNumbers(q, await q.all<Kept>(`${HELPING} WHERE ${where}`, params), {
    helperIdNumber: 'helperId',
    helpedIdNumber: 'helpedId',
  }).map(rowOf);

export const findHelping = async (q: Query, id: string): Promise<HelpingRow | null> =>
  (await list(q, 'h.id = :id', { id }))[0] ?? null;

/** On either side, newest first. */
export const helpingsOf = (q: Query, personId: string): Promise<HelpingRow[]> =>
  list(q, 'h.helper_id = :personId OR h.helped_id = :personId ORDER BY h.proposed_at DESC, h.rowid DESC', { personId });

/** What waits for this person's answer, newest first. */
export const invitationsOf = (q: Query, helpedId: string): Promise<HelpingRow[]> =>
  list(q, `h.helped_id = :helpedId AND h.stage = 'PROPOSED' ORDER BY h.proposed_at DESC, h.rowid DESC`, { helpedId });

/** What waits or lives, on whichever side of it the person stands. */
export const openHelpingsOf = (q: Query, personId: string): Promise<HelpingRow[]> =>
  list(
    q,
    `(h.helper_id = :personId OR h.helped_id = :personId) AND h.stage IN ('PROPOSED', 'AGREED') ORDER BY h.rowid`,
    {
      personId,
    },
  );

export const isHelpingOpen = async (q: Query, helperId: string, helpedId: string): Promise<boolean> =>
  (await q.one(
    `SELECT 1 AS yes FROM helping
     WHERE helper_id = :helperId AND helped_id = :helpedId AND stage IN ('PROPOSED', 'AGREED')`,
    { helperId, helpedId },
  )) !== undefined;

export const countAskedSince = async (q: Query, helperId: string, helpedId: string, since: Moment): Promise<number> => {
  const row = await q.one<{ count: number }>(
    `SELECT COUNT(*) AS count FROM helping
     WHERE helper_id = :helperId AND helped_id = :helpedId AND proposed_at >= :since`,
    { helperId, helpedId, since },
  );
  return row?.count ?? 0;
};

/** Whose turn it is, and when that was or will be. */
export const firstDueHelping = (q: Query): Promise<{ id: string; dueAt: Moment } | undefined> =>
  q.one('SELECT id, due_at AS "dueAt" FROM helping WHERE due_at IS NOT NULL ORDER BY due_at, rowid LIMIT 1');

/** To whom a sharing, of a region or across provinces, gives. */
export const beneficiaryOf = async (q: Query, sharingId: string): Promise<string | null> => {
  const row = await q.one<{ id: string }>(
    `SELECT beneficiary_id AS id FROM sharing WHERE id = :sharingId
     UNION ALL SELECT beneficiary_id FROM cross_sharing WHERE id = :sharingId`,
    { sharingId },
  );
  return row?.id ?? null;
};

export interface NewHelping {
  id: string;
  helperId: string;
  helpedId: string;
  place: HelpingPlace;
  scopes: readonly HelpScope[];
  capFen: number;
  firstDay: Day;
  lastDay: Day;
  proposedAt: Moment;
  dueAt: Moment;
  codeHash: string | null;
}

export const insertHelping = async (tx: Query, row: NewHelping): Promise<void> => {
  await tx.run(
    `INSERT INTO helping (id, helper_id, helped_id, place, stage, scopes, cap_fen, first_day, last_day, proposed_at, due_at,
       code_hash)
     VALUES (:id, :helperId, :helpedId, :place, 'PROPOSED', :scopes, :capFen, :firstDay, :lastDay, :proposedAt, :dueAt,
       :codeHash)`,
    { ...row, scopes: JSON.stringify(row.scopes) },
  );
  noteChange(tx, { of: 'HELPING', id: row.id, from: null, to: 'PROPOSED' });
};
