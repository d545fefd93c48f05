import type { Wallet } from '@/contract/wallet.contract';
import type { Moment } from '@/domain/calendar';
import { wallet } from '@/domain/ledger/transfer';
import type { Decision } from '@/domain/outcome';
import { REGIONS } from '@/domain/region/regions';
import { decideOpening } from '@/domain/wallet/decide-opening';
import { newId } from '../chance';
import { openAccount } from '../store/ledger';
import { personOf } from '../store/people';
import type { Query } from '../store/store';
import { insertWallet, walletOpened } from '../store/wallets';
import { readWallet } from './read-wallet';

/** Opens a person's wallet, used where they are insured, with the phone they are registered with. */
export const openWallet = async (tx: Query, now: Moment, personId: string): Promise<Decision<Wallet>> => {
  const { insurance, phone } = await personOf(tx, personId);
  const isOpen = (await walletOpened(tx, personId)) !== null;
  const decided = decideOpening({ region: REGIONS[insurance.region], insurance, phone, isOpen });
  if (!decided.ok) return decided;
  await insertWallet(tx, personId, { at: now, reference: newId() });
  await openAccount(tx, wallet(personId));
  return readWallet(tx, now, personId);
};
