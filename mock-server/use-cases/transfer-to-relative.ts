import type { AccountTransfer, TransferToRelativeRequest } from '@/contract/account-transfer.contract';
import type { Moment } from '@/domain/calendar';
import { decideNotice, type TextSeen } from '@/domain/consent/consent';
import type { Fen } from '@/domain/money';
import { accept, type Decision, refuse, refuseAt } from '@/domain/outcome';
import type { RegionProfile } from '@/domain/region/region-profile';
import { type AccountTransferClaim, decidePayee, transferOf } from '@/domain/transfer/decide-account-transfer';
import { newId } from '../chance';
import { type AccountTransferRow, findAccountTransferOf, insertAccountTransfer } from '../store/account-transfers';
import { insertConsent } from '../store/consents';
import { openAccount, postTransfer } from '../store/ledger';
import { noticeInForce } from '../store/notices';
import type { Query } from '../store/store';
import { countWrongTransferCode, findTransferCode, markTransferCodeUsed } from '../store/transfer-codes';
import { gatherTransferFacts } from './gather-transfer-facts';
import { tryCode } from './one-time-code';
import { relativeMeant } from './relative-meant';
import { showAccountTransfer } from './show-account-transfer';
import { type Counted, countTry, whyTooOften } from './tries';

/** Is this the payer's newest code, and was it sent for this relative and this amount. Answers the code's id. */
const checkCode = async (
  tx: Query,
  now: Moment,
  payerId: string,
  asked: { code: string; relativeId: string; amountFen: Fen },
): Promise<Decision<string>> => {
  const guesses: Counted[] = [['WRONG_CODE', `transfer ${payerId}`]];
  const tooOften = await whyTooOften(tx, now, guesses);
  if (tooOften) return { ...tooOften, field: 'code' };
  const sent = await findTransferCode(tx, payerId);
  const right = await tryCode(tx, sent, { code: asked.code, now, countWrongTry: countWrongTransferCode });
  if (!right.ok) {
    await countTry(tx, now, guesses);
    return { ...right, field: 'code' };
  }
  const { id, relativeId, amountFen } = right.value;
  const isForThis = relativeId === asked.relativeId && amountFen === asked.amountFen;
  return isForThis ? accept(id) : refuseAt('code', 'CODE_FOR_OTHER');
};

type Moved = Pick<AccountTransferRow, 'id' | 'payerId' | 'payeeId' | 'kinship' | 'amountFen' | 'at'>;

interface Kept {
  /** Null: the payer stood at a counter and signed. */
  codeId: string | null;
  region: RegionProfile;
  rules: NonNullable<RegionProfile['transfer']>;
  notice: TextSeen;
}

/** The code, if any, is used up, the account opened that the relative may not have yet, and the money moves. */
const move = async (tx: Query, moved: Moved, kept: Kept) => {
  const { payerId, at } = moved;
  const { codeId, region, rules, notice } = kept;
  const draft = transferOf(rules, moved);
  const consentId = newId();
  if (codeId !== null) await markTransferCodeUsed(tx, codeId, at);
  for (const { credit } of draft.postings) await openAccount(tx, credit);
  const channel = codeId === null ? 'HALL' : 'PROGRAM';
  const consent = {
    id: consentId,
    personId: payerId,
    region: region.code,
    given: { notice },
    givenAt: at,
    channel,
  } as const;
  await insertConsent(tx, consent);
  const transferId = await postTransfer(tx, { ...draft, at });
  await insertAccountTransfer(tx, { ...moved, codeId, consentId, transferId });
};

/** To whom, how much, which notice was agreed to; `code`: null where a signed paper shows who it is. */
export interface TransferAsked extends AccountTransferClaim {
  notice: TextSeen;
  code: string | null;
}

/** Money moves to a relative through any door: the people and the amount, the notice, the proof; all of it, or nothing. */
export const beginTransfer = async (
  tx: Query,
  now: Moment,
  payerId: string,
  asked: TransferAsked,
): Promise<Decision<AccountTransferRow>> => {
  const facts = await gatherTransferFacts(tx, now, payerId, asked);
  const payee = decidePayee(asked, facts);
  if (!payee.ok) return payee;
  const { region } = facts;
  const rules = region.transfer;
  if (!rules) return refuse('TRANSFER_NOT_HERE', { region: region.code });
  const inForce = await noticeInForce(tx, 'SHARING_NOTICE', region.code, facts.today);
  const notice = decideNotice(inForce, asked.notice);
  if (!notice.ok) return notice;
  const { amountFen, code, kinship } = asked;
  const payeeId = payee.value.id;
  const codeId =
    code === null ? accept(null) : await checkCode(tx, now, payerId, { code, relativeId: payeeId, amountFen });
  if (!codeId.ok) return codeId;
  const id = newId();
  await move(
    tx,
    { id, payerId, payeeId, kinship, amountFen, at: now },
    { codeId: codeId.value, region, rules, notice: notice.value },
  );
  const row = await findAccountTransferOf(tx, payerId, id);
  if (!row) throw new Error('Money just moved is not there.');
  return accept(row);
};

/** The payer moves money to a relative in the program, confirmed by a code. */
export const transferToRelative = async (
  tx: Query,
  now: Moment,
  payerId: string,
  { consent, ...claim }: TransferToRelativeRequest,
): Promise<Decision<AccountTransfer>> => {
  const relative = await relativeMeant(tx, payerId, claim.relative);
  if (!relative.ok) return relative;
  const begun = await beginTransfer(tx, now, payerId, { ...claim, relative: relative.value, notice: consent.notice });
  return begun.ok ? accept(showAccountTransfer(begun.value, payerId)) : begun;
};
