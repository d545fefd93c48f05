import type { Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import type { WalletStage } from '@/domain/wallet/stages';
import { withIdNumbers } from './id-numbers';
import type { Query, SqlParams } from './store';

/** Money sent from one wallet to another, with both people. */
export interface WalletTransferRow {
  id: string;
  senderId: string;
  senderName: string;
  senderIdNumber: string;
  receiverId: string;
  receiverName: string;
  receiverIdNumber: string;
  kinship: Kinship;
  amountFen: Fen;
  stage: WalletStage;
  sentAt: Moment;
  bouncesAt: Moment;
  endedAt: Moment | null;
  /** The ledger's transfer that took the money from the sender. */
  sendingId: number;
}

const WALLET_TRANSFER = `
  SELECT w.id, w.sender_id AS "senderId", s.name AS "senderName", s.id_number_sealed AS "senderIdNumber",
    w.receiver_id AS "receiverId", r.name AS "receiverName", r.id_number_sealed AS "receiverIdNumber", w.kinship,
    w.amount_fen AS "amountFen", w.stage, w.sent_at AS "sentAt", w.bounces_at AS "bouncesAt", w.ended_at AS "endedAt",
    w.sending_id AS "sendingId"
  FROM wallet_transfer w
  JOIN person s ON s.id = w.sender_id
  JOIN person r ON r.id = w.receiver_id`;

const select = async (q: Query, rest: string, params: SqlParams = {}): Promise<WalletTransferRow[]> =>
  withIdNumbers(q, await q.all<WalletTransferRow>(`${WALLET_TRANSFER} ${rest}`, params), {
    senderIdNumber: 'senderId',
    receiverIdNumber: 'receiverId',
  });

/** One the person stands in, on either side; anyone else's is not there. */
export const findWalletTransferOf = async (
  q: Query,
  personId: string,
  id: string,
): Promise<WalletTransferRow | null> => {
  const [found] = await select(q, 'WHERE w.id = :id AND (w.sender_id = :personId OR w.receiver_id = :personId)', {
    id,
    personId,
  });
  return found ?? null;
};

/** Both sides, newest first. */
export const walletTransfersOf = (q: Query, personId: string): Promise<WalletTransferRow[]> =>
  select(q, 'WHERE w.sender_id = :personId OR w.receiver_id = :personId ORDER BY w.sent_at DESC, w.rowid DESC', {
    personId,
  });

/** Everything that waits for its receiver, the earliest first. */
export const waitingWalletTransfers = (q: Query): Promise<WalletTransferRow[]> =>
  select(q, `WHERE w.stage = 'WAITING' ORDER BY w.sent_at, w.rowid`);

export const isMoneyWaitingFor = async (q: Query, receiverId: string): Promise<boolean> => {
  const row = await q.one(
    `SELECT 1 AS found FROM wallet_transfer WHERE receiver_id = :receiverId AND stage = 'WAITING'`,
    { receiverId },
  );
  return row !== undefined;
};

/** How many a wallet has sent since a moment, whatever became of them. */
export const countSentSince = async (q: Query, senderId: string, since: Moment): Promise<number> => {
  const row = await q.one<{ count: number }>(
    'SELECT COUNT(*) AS count FROM wallet_transfer WHERE sender_id = :senderId AND sent_at >= :since',
    { senderId, since },
  );
  return row?.count ?? 0;
};

/** The waiting one that goes back first. */
export const firstToBounce = async (q: Query): Promise<WalletTransferRow | null> => {
  const [first] = await select(q, `WHERE w.stage = 'WAITING' ORDER BY w.bounces_at, w.rowid LIMIT 1`);
  return first ?? null;
};

export const insertWalletTransfer = async (
  tx: Query,
  row: Pick<
    WalletTransferRow,
    'id' | 'senderId' | 'receiverId' | 'kinship' | 'amountFen' | 'sentAt' | 'bouncesAt' | 'sendingId'
  >,
): Promise<void> => {
  const { id, senderId, receiverId, kinship, amountFen, sentAt, bouncesAt, sendingId } = row;
  await tx.run(
    `INSERT INTO wallet_transfer (id, sender_id, receiver_id, kinship, amount_fen, stage, sent_at, bounces_at, sending_id)
     VALUES (:id, :senderId, :receiverId, :kinship, :amountFen, 'WAITING', :sentAt, :bouncesAt, :sendingId)`,
    { id, senderId, receiverId, kinship, amountFen, sentAt, bouncesAt, sendingId },
  );
};

/** What became of it, and the ledger's transfer that made it so. */
export const endWalletTransfer = async (
  tx: Query,
  ended: { id: string; stage: Exclude<WalletStage, 'WAITING'>; endedAt: Moment; endingId: number },
): Promise<void> => {
  const { id, stage, endedAt, endingId } = ended;
  await tx.run('UPDATE wallet_transfer SET stage = :stage, ended_at = :endedAt, ending_id = :endingId WHERE id = :id', {
    id,
    stage,
    endedAt,
    endingId,
  });
};
