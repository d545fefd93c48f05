import type { Wallet, WalletTransfer, WalletTransferList } from '@/contract/wallet.contract';
import type { Moment } from '@/domain/calendar';
import { wallet } from '@/domain/ledger/transfer';
import { accept, type Decision, type Refusal, refuse } from '@/domain/outcome';
import { maskPhone } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { decideOpening } from '@/domain/wallet/decide-opening';
import { sendableFen, whyNoSending } from '@/domain/wallet/decide-sending';
import { sendingsLeft } from '@/domain/wallet/sendings-left';
import { momentText } from '../clock';
import { balanceOf } from '../store/ledger';
import { personOf } from '../store/people';
import type { Query } from '../store/store';
import { findWalletTransferOf, walletTransfersOf } from '../store/wallet-transfers';
import { walletOpened } from '../store/wallets';
import { gatherSenderFacts } from './gather-sender-facts';
import { showWalletTransfer } from './show-wallet-transfer';

const ahead = (no: Refusal | null) => no && { code: no.code, params: { ...no.params } };

const waitingOf = async (q: Query, personId: string): Promise<Wallet['waiting']> => {
  const rows = await walletTransfersOf(q, personId);
  const shown = rows.filter(({ stage }) => stage === 'WAITING').map((row) => showWalletTransfer(row, personId));
  return {
    in: shown.filter(({ side }) => side === 'RECEIVER'),
    out: shown.filter(({ side }) => side === 'SENDER'),
  };
};

/** My wallet: open or not and why, what is in it, what waits, and what I may send now. */
export const readWallet = async (q: Query, now: Moment, personId: string): Promise<Decision<Wallet>> => {
  const person = await personOf(q, personId);
  const { insurance, phone } = person;
  const opened = await walletOpened(q, personId);
  const facts = await gatherSenderFacts(q, now, person);
  const opening = decideOpening({ region: REGIONS[insurance.region], insurance, phone, isOpen: opened !== null });
  return accept({
    openedAt: opened && momentText(opened.at),
    reference: opened?.reference ?? null,
    place: { region: insurance.region, city: insurance.city },
    phoneMasked: phone === null ? null : maskPhone(phone),
    opening: { refusal: opening.ok ? null : ahead(opening) },
    balanceFen: (await balanceOf(q, wallet(personId))) ?? 0,
    waiting: await waitingOf(q, personId),
    sending: {
      leftToday: sendingsLeft(facts.sentToday),
      availableFen: sendableFen(facts),
      refusal: ahead(whyNoSending(facts)),
    },
  });
};

/** What I sent and what was sent to me, newest first. */
export const listWalletTransfers = async (q: Query, personId: string): Promise<Decision<WalletTransferList>> => {
  const rows = await walletTransfersOf(q, personId);
  return accept({ transfers: rows.map((row) => showWalletTransfer(row, personId)) });
};

export const readWalletTransfer = async (q: Query, personId: string, id: string): Promise<Decision<WalletTransfer>> => {
  const row = await findWalletTransferOf(q, personId, id);
  return row ? accept(showWalletTransfer(row, personId)) : refuse('NOT_FOUND');
};
