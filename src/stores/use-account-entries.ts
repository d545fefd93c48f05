import { listQuotaEntries } from '@/api/cross-province.api';
import { listAccountEntries } from '@/api/me.api';
import { listWalletEntries } from '@/api/wallet.api';
import { useEntryPages } from './use-entry-pages';

/** Every movement of the reader's personal account and its earlier years. */
export const useAccountEntries = () => useEntryPages('account-entries', listAccountEntries);

/** Every movement of the reader's wallet. */
export const useWalletEntries = () => useEntryPages('wallet-entries', listWalletEntries);

/** Every movement of one quota. */
export const useQuotaEntries = (id: string) =>
  useEntryPages(`quota-entries ${id}`, (cursor?: string) => listQuotaEntries(id, cursor));
