import type { SendToWalletRequest, WalletTransfer } from '@/contract/wallet.contract';
import type { Moment } from '@/domain/calendar';
import { inTransit } from '@/domain/ledger/transfer';
import { accept, type Decision } from '@/domain/outcome';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { REGIONS } from '@/domain/region/regions';
import { decideSending, type SendingFacts } from '@/domain/wallet/decide-sending';
import { bounceMomentOf } from '@/domain/wallet/sending-hours';
import { newId } from '../chance';
import { openAccount, postTransfer } from '../store/ledger';
import { findPersonByIdNumber, type Person, personOf } from '../store/people';
import type { Query } from '../store/store';
import { findWalletTransferOf, insertWalletTransfer, isMoneyWaitingFor } from '../store/wallet-transfers';
import { walletOpened } from '../store/wallets';
import { gatherRelation, withSex } from './gather-relation';
import { gatherSenderFacts } from './gather-sender-facts';
import { relativeMeant } from './relative-meant';
import { showWalletTransfer } from './show-wallet-transfer';

const receiverFacts = async (q: Query, receiver: Person): Promise<SendingFacts['receiver']> => ({
  ...withSex(receiver),
  region: REGIONS[receiver.insurance.region],
  hasWallet: (await walletOpened(q, receiver.id)) !== null,
});

const gatherFacts = async (q: Query, now: Moment, senderId: string, idNumber: string): Promise<SendingFacts> => {
  const receiver = await findPersonByIdNumber(q, normaliseIdNumber(idNumber));
  return {
    ...(await gatherSenderFacts(q, now, await personOf(q, senderId))),
    receiver: receiver && (await receiverFacts(q, receiver)),
    ...(await gatherRelation(q, senderId, receiver)),
    isReceiverWaiting: receiver !== null && (await isMoneyWaitingFor(q, receiver.id)),
  };
};

/** Sends money towards a relative's wallet: it leaves the sender at once, and waits until it is accepted. */
export const sendToWallet = async (
  tx: Query,
  now: Moment,
  senderId: string,
  request: SendToWalletRequest,
): Promise<Decision<WalletTransfer>> => {
  const { kinship, amountFen } = request;
  const id = newId();
  const relative = await relativeMeant(tx, senderId, request.relative);
  if (!relative.ok) return relative;
  const claim = { ...request, relative: relative.value };
  const decided = decideSending(claim, await gatherFacts(tx, now, senderId, claim.relative.idNumber), id);
  if (!decided.ok) return decided;
  const { receiverId, transfer } = decided.value;
  await openAccount(tx, inTransit(id));
  const sendingId = await postTransfer(tx, { ...transfer, at: now });
  const bouncesAt = bounceMomentOf(now);
  await insertWalletTransfer(tx, { id, senderId, receiverId, kinship, amountFen, sentAt: now, bouncesAt, sendingId });
  const row = await findWalletTransferOf(tx, senderId, id);
  if (!row) throw new Error('Money just sent is not there.');
  return accept(showWalletTransfer(row, senderId));
};
