import { listQuotaEntries } from '@/api/cross-province.api';
import { listAccountEntries } from '@/api/me.api';
import { listWalletEntries } from '@/api/wallet.api';
import { useLeaves } from './use-leaves';

/** Every movement of the reader's personal account and its earlier years. */
export const useAccountEntries = () => useLeaves('account-entries', listAccountEntries);

/** Every movement of the reader's wallet. */
export const useWalletEntries = () => useLeaves('wallet-entries', listWalletEntries);

/** Every movement of one quota. */
export const useQuotaEntries = (id: string) => useLeaves(`quota-entries ${id}`, (leaf) => listQuotaEntries(id, leaf));
