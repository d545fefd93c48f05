import type { TransferCodeRequest, TransferCodeSent } from '@/contract/account-transfer.contract';
import type { Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { maskName, maskPhone } from '@/domain/person/masking';
import { decidePayee } from '@/domain/transfer/decide-account-transfer';
import { newId } from '../chance';
import { insertSms } from '../store/inbox';
import type { Query } from '../store/store';
import { findTransferCode, insertTransferCode } from '../store/transfer-codes';
import { gatherTransferFacts } from './gather-transfer-facts';
import { CODE_VALID_MINUTES, codeTimes, makeCode, whyTooSoon } from './one-time-code';
import { relativeMeant } from './relative-meant';
import { type Counted, countTry, whyTooOften } from './tries';

const textOf = (name: string, amountFen: Fen, code: string): string =>
  `【共济沙盒】您正在把医保账户的 ${(amountFen / 100).toFixed(2)} 元转给${maskName(name)}，` +
  `验证码 ${code}，${CODE_VALID_MINUTES} 分钟内有效。不要告诉别人。`;

/** Sends the payer a code for this relative and this amount, where the law would let the money move. */
export const sendTransferCode = async (
  tx: Query,
  now: Moment,
  payerId: string,
  request: TransferCodeRequest,
): Promise<Decision<TransferCodeSent>> => {
  const relative = await relativeMeant(tx, payerId, request.relative);
  if (!relative.ok) return relative;
  const claim = { ...request, relative: relative.value };
  const facts = await gatherTransferFacts(tx, now, payerId, claim);
  const payee = decidePayee(claim, facts);
  if (!payee.ok) return payee;
  const { phone } = facts.payer;
  if (phone === null) return refuse('PHONE_MISSING');
  const messages: Counted[] = [['SMS_TO_PHONE', phone]];
  const no = whyTooSoon(await findTransferCode(tx, payerId), now) ?? (await whyTooOften(tx, now, messages));
  if (no) return no;
  await countTry(tx, now, messages);
  const id = newId();
  const { amountFen } = request;
  const { code, codeHash } = await makeCode(tx, id);
  await insertTransferCode(tx, { id, payerId, relativeId: payee.value.id, amountFen, codeHash, sentAt: now });
  const text = textOf(claim.relative.name.trim(), amountFen, code);
  await insertSms(tx, { id: newId(), phone, text, code, at: now });
  return accept({ phoneMasked: maskPhone(phone), ...codeTimes(now) });
};
