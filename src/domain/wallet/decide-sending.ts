import { dayOf, type Moment } from '../calendar';
import { type AccountRef, inTransit, type TransferDraft, wallet } from '../ledger/transfer';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { type RelationFacts, whyNotRelated } from '../person/decide-kinship';
import { decideRelative } from '../person/decide-relative';
import { decideEnrolled, decideSharerInsurance, type Insurance } from '../person/insurance';
import type { Kinship } from '../person/kinship';
import type { PersonOfAge } from '../person/possible-kinship';
import type { RegionProfile } from '../region/region-profile';
import { availableFen } from '../sharing/available';
import { isSendingHour } from './sending-hours';
import { sendingsLeft } from './sendings-left';
import { WALLET } from './wallet-policy';

/** Whom the sender means, and how much they send. */
export interface SendingClaim {
  relative: { name: string; idNumber: string };
  kinship: Kinship;
  amountFen: Fen;
}

/** The sender's side, known before anything is typed. */
export interface SenderFacts {
  now: Moment;
  /** `account`: the one the sender's region shares from; only what lies above its floor is sent. */
  sender: PersonOfAge & { id: string; insurance: Insurance; hasWallet: boolean; account: AccountRef; balanceFen: Fen };
  region: RegionProfile;
  /** How many this wallet has sent today, whatever became of them. */
  sentToday: number;
}

type ReceiverFacts = PersonOfAge & {
  id: string;
  name: string;
  insurance: Insurance;
  region: RegionProfile;
  hasWallet: boolean;
};

export interface SendingFacts extends SenderFacts, Pick<RelationFacts, 'registered' | 'namedKin'> {
  /** The person registered under the ID number, if any, with the region they are insured in. */
  receiver: ReceiverFacts | null;
  /** Money of anyone still waits for the receiver's answer. */
  isReceiverWaiting: boolean;
}

/** What the sender may send at most now, by balance alone. */
export const sendableFen = ({ sender, region }: Pick<SenderFacts, 'sender' | 'region'>): Fen =>
  availableFen({ balanceFen: sender.balanceFen, floorFen: region.sharing.floorFen });

/** Why this wallet sends nothing now, to nobody; null: it may send. policy-sources.md#wallet-limits */
export const whyNoSending = (facts: SenderFacts): Refusal | null => {
  const { sender, region, sentToday, now } = facts;
  const insurance = decideSharerInsurance(sender.insurance);
  if (!insurance.ok) return insurance;
  if (!region.wallet) return refuse('WALLET_NOT_HERE', { region: region.code });
  if (!sender.hasWallet) return refuse('OWN_WALLET_NOT_OPEN');
  if (!isSendingHour(now)) return refuse('TRANSFER_WINDOW', { ...WALLET.sendingHours });
  if (sendingsLeft(sentToday) === 0) return refuse('TRANSFER_DAILY', { max: WALLET.sendingsPerDay });
  return null;
};

const whyNotThisAmount = (facts: SenderFacts, amountFen: Fen): Refusal | null => {
  const maxFen = WALLET.mostPerSendingFen;
  if (amountFen > maxFen) return refuseAt('amountFen', 'TRANSFER_OVER_LIMIT', { maxFen });
  const mostFen = sendableFen(facts);
  return amountFen > mostFen
    ? refuseAt('amountFen', 'TRANSFER_BALANCE_SHORT', { amountFen, availableFen: mostFen })
    : null;
};

const decideReceiver = (claim: SendingClaim, facts: SendingFacts): Decision<{ id: string }> => {
  const { receiver, sender } = facts;
  const today = dayOf(facts.now);
  const relative = decideRelative(claim.relative, { today, sharer: sender, relative: receiver });
  if (!relative.ok) return relative;
  const notKin = whyNotRelated(WALLET.relations, claim.kinship, {
    ...facts,
    today,
    sharer: sender,
    relative: relative.value,
  });
  if (notKin) return notKin;
  const enrolled = decideEnrolled(relative.value.insurance);
  if (!enrolled.ok) return { ...enrolled, field: 'relative.idNumber' };
  const { region, hasWallet } = relative.value;
  if (!region.wallet) return refuseAt('relative.idNumber', 'WALLET_NOT_HERE', { region: region.code });
  if (!hasWallet) return refuseAt('relative.idNumber', 'WALLET_NOT_OPEN');
  return facts.isReceiverWaiting ? refuseAt('relative.idNumber', 'TRANSFER_PENDING') : relative;
};

/** May this money leave for the receiver's wallet. It leaves the sender at once, and waits in an account of its own. */
export const decideSending = (
  claim: SendingClaim,
  facts: SendingFacts,
  id: string,
): Decision<{ receiverId: string; transfer: TransferDraft }> => {
  const closed = whyNoSending(facts);
  if (closed) return closed;
  const receiver = decideReceiver(claim, facts);
  if (!receiver.ok) return receiver;
  const { amountFen } = claim;
  const tooMuch = whyNotThisAmount(facts, amountFen);
  if (tooMuch) return tooMuch;
  const postings = [{ debit: facts.sender.account, credit: inTransit(id), amountFen }];
  return accept({ receiverId: receiver.value.id, transfer: { kind: 'WALLET_SENDING', ref: id, postings } });
};

/** Accepted: what waited reaches the receiver's wallet. */
export const arrivalOf = (id: string, receiverId: string, amountFen: Fen): TransferDraft => ({
  kind: 'WALLET_ARRIVAL',
  ref: id,
  postings: [{ debit: inTransit(id), credit: wallet(receiverId), amountFen }],
});
