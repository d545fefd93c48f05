import { RECEIVER } from './access-world';
import { identityOf } from './playing';
import type { Questions } from './questions';

const CLAIM = { relative: identityOf(RECEIVER), kinship: 'PARENT', amountFen: 10_000 };

/** Quotas across provinces, money that moves, wallets. */
export const NATIONAL_QUESTIONS: Questions = {
  proposeCrossProvinceSharing: ({ sisters }, { cross: notice }) => ({
    cast: 'family',
    body: { relative: { sharingId: sisters }, kinship: 'SIBLING', quotaFen: 1_000, consent: { notice } },
  }),
  listCrossProvinceSharings: () => ({ cast: 'quota' }),
  readCrossProvinceSharing: ({ quota: id }) => ({ cast: 'quota', path: { id } }),
  acceptCrossProvinceSharing: ({ asking: id }, { crossRelative: notice }) => ({
    cast: 'proposed',
    path: { id },
    body: { consent: { notice } },
  }),
  refuseCrossProvinceSharing: ({ asking: id }) => ({ cast: 'proposed', path: { id }, body: {} }),
  withdrawCrossProvinceSharing: ({ asking: id }) => ({ cast: 'proposing', path: { id }, body: {} }),
  changeCrossProvinceQuota: ({ quota: id }) => ({ cast: 'quota', path: { id }, body: { quotaFen: 25_000 } }),
  endCrossProvinceSharing: ({ quota: id }) => ({ cast: 'quota', path: { id }, body: {} }),
  listQuotaEntries: ({ quota: id }) => ({ cast: 'quota', path: { id } }),
  sendTransferCode: () => ({ cast: 'moving', body: CLAIM }),
  transferToRelative: ({ transferCode: code }, { hangzhou: notice }) => ({
    cast: 'moving',
    body: { ...CLAIM, code, consent: { notice } },
  }),
  listAccountTransfers: () => ({ cast: 'moving' }),
  readAccountTransfer: ({ transfer: id }) => ({ cast: 'moving', path: { id } }),
  readWallet: () => ({ cast: 'asking' }),
  openWallet: () => ({ cast: 'ordering', body: {} }),
  listWalletEntries: () => ({ cast: 'asking' }),
  sendToWallet: ({ sharing: sharingId }) => ({
    cast: 'family',
    body: { relative: { sharingId }, kinship: 'PARENT', amountFen: 1_000, source: 'PERSONAL_ACCOUNT' },
  }),
  listWalletTransfers: () => ({ cast: 'asking' }),
  readWalletTransfer: ({ sending: id }) => ({ cast: 'asking', path: { id } }),
  acceptWalletTransfer: ({ sending: id }) => ({ cast: 'asked', path: { id }, body: {} }),
  refuseWalletTransfer: ({ sending: id }) => ({ cast: 'asked', path: { id }, body: {} }),
};
