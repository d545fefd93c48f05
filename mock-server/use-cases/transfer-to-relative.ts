import type { AccountTransfer, TransferToRelativeRequest } from '@/contract/account-transfer.contract';
import type { Moment } from '@/domain/calendar';
import { decideNotice, type TextSeen } from '@/domain/consent/consent';
import { earlierYears } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import { accept, type Decision, refuseAt } from '@/domain/outcome';
import type { RegionCode } from '@/domain/region/region-profile';
import { decidePayee, transferOf } from '@/domain/transfer/decide-account-transfer';
import { newId } from '../chance';
import { type AccountTransferRow, findAccountTransferOf, insertAccountTransfer } from '../store/account-transfers';
import { insertConsent } from '../store/consents';
import { openAccount, postTransfer } from '../store/ledger';
import { noticeInForce } from '../store/notices';
import type { Query } from '../store/store';
import { countWrongTransferCode, findTransferCode, markTransferCodeUsed } from '../store/transfer-codes';
import { gatherTransferFacts } from './gather-transfer-facts';
import { tryCode } from './one-time-code';
import { showAccountTransfer } from './show-account-transfer';

/** Is this the payer's newest code, and was it sent for this relative and this amount. Answers the code's id. */
const checkCode = async (
  tx: Query,
  now: Moment,
  payerId: string,
  asked: { code: string; relativeId: string; amountFen: Fen },
): Promise<Decision<string>> => {
  const sent = await findTransferCode(tx, payerId);
  const right = await tryCode(tx, sent, { code: asked.code, now, countWrongTry: countWrongTransferCode });
  if (!right.ok) return { ...right, field: 'code' };
  const { id, relativeId, amountFen } = right.value;
  const isForThis = relativeId === asked.relativeId && amountFen === asked.amountFen;
  return isForThis ? accept(id) : refuseAt('code', 'CODE_FOR_OTHER');
};

type Moved = Pick<AccountTransferRow, 'id' | 'payerId' | 'payeeId' | 'kinship' | 'amountFen' | 'at'>;

/** The code is used up, the account opened that the relative may not have yet, and the money moves. */
const move = async (tx: Query, moved: Moved, kept: { codeId: string; region: RegionCode; notice: TextSeen }) => {
  const { id, payerId, payeeId, amountFen, at } = moved;
  const { codeId, region, notice } = kept;
  const consentId = newId();
  await markTransferCodeUsed(tx, codeId, at);
  await openAccount(tx, earlierYears(payeeId));
  await insertConsent(tx, { id: consentId, personId: payerId, region, given: { notice }, givenAt: at });
  const transferId = await postTransfer(tx, { ...transferOf(id, payerId, payeeId, amountFen), at });
  await insertAccountTransfer(tx, { ...moved, codeId, consentId, transferId });
};

/** Moves money of earlier years to a relative: the people and the amount, the notice, the code; all of it, or nothing. */
export const transferToRelative = async (
  tx: Query,
  now: Moment,
  payerId: string,
  request: TransferToRelativeRequest,
): Promise<Decision<AccountTransfer>> => {
  const facts = await gatherTransferFacts(tx, now, payerId, request);
  const payee = decidePayee(request, facts);
  if (!payee.ok) return payee;
  const region = facts.region.code;
  const inForce = await noticeInForce(tx, 'SHARING_NOTICE', region, facts.today);
  const notice = decideNotice(inForce, request.consent.notice);
  if (!notice.ok) return notice;
  const { amountFen, code, kinship } = request;
  const payeeId = payee.value.id;
  const codeId = await checkCode(tx, now, payerId, { code, relativeId: payeeId, amountFen });
  if (!codeId.ok) return codeId;
  const id = newId();
  await move(
    tx,
    { id, payerId, payeeId, kinship, amountFen, at: now },
    { codeId: codeId.value, region, notice: notice.value },
  );
  const row = await findAccountTransferOf(tx, payerId, id);
  if (!row) throw new Error('Money just moved is not there.');
  return accept(showAccountTransfer(row, payerId));
};
