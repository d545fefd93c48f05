type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
type Caller = 'ANYONE' | 'PERSON' | 'TERMINAL' | 'OPERATOR';

export interface Endpoint {
  method: Method;
  /** Path parameters as `{id}`. */
  path: string;
  caller: Caller;
}

/** Every door of the bureau by the name of its thread. Commands (not GET, not OPERATOR) need an Idempotency-Key. */
export const ENDPOINTS = {
  sendLoginCode: { method: 'POST', path: '/v1/sessions/codes', caller: 'ANYONE' },
  openSession: { method: 'POST', path: '/v1/sessions', caller: 'ANYONE' },
  closeSession: { method: 'DELETE', path: '/v1/sessions/current', caller: 'PERSON' },
  readMe: { method: 'GET', path: '/v1/me', caller: 'PERSON' },
  listAccountEntries: { method: 'GET', path: '/v1/account/entries', caller: 'PERSON' },
  listRegions: { method: 'GET', path: '/v1/regions', caller: 'ANYONE' },
  readRegion: { method: 'GET', path: '/v1/regions/{code}', caller: 'ANYONE' },
  readNotice: { method: 'GET', path: '/v1/notices/{kind}', caller: 'ANYONE' },
  startSharing: { method: 'POST', path: '/v1/sharings', caller: 'PERSON' },
  listSharings: { method: 'GET', path: '/v1/sharings', caller: 'PERSON' },
  readSharing: { method: 'GET', path: '/v1/sharings/{id}', caller: 'PERSON' },
  changeSharingTerms: { method: 'PATCH', path: '/v1/sharings/{id}', caller: 'PERSON' },
  endSharing: { method: 'POST', path: '/v1/sharings/{id}/termination', caller: 'PERSON' },
  withdrawSharing: { method: 'POST', path: '/v1/sharings/{id}/withdrawal', caller: 'PERSON' },
  proposeCrossProvinceSharing: { method: 'POST', path: '/v1/cross-province-sharings', caller: 'PERSON' },
  listCrossProvinceSharings: { method: 'GET', path: '/v1/cross-province-sharings', caller: 'PERSON' },
  readCrossProvinceSharing: { method: 'GET', path: '/v1/cross-province-sharings/{id}', caller: 'PERSON' },
  acceptCrossProvinceSharing: { method: 'POST', path: '/v1/cross-province-sharings/{id}/acceptance', caller: 'PERSON' },
  refuseCrossProvinceSharing: { method: 'POST', path: '/v1/cross-province-sharings/{id}/refusal', caller: 'PERSON' },
  withdrawCrossProvinceSharing: {
    method: 'POST',
    path: '/v1/cross-province-sharings/{id}/withdrawal',
    caller: 'PERSON',
  },
  changeCrossProvinceQuota: { method: 'PATCH', path: '/v1/cross-province-sharings/{id}', caller: 'PERSON' },
  endCrossProvinceSharing: { method: 'POST', path: '/v1/cross-province-sharings/{id}/termination', caller: 'PERSON' },
  listLongTermCareBills: { method: 'GET', path: '/v1/long-term-care-bills', caller: 'PERSON' },
  payLongTermCare: { method: 'POST', path: '/v1/long-term-care-orders', caller: 'PERSON' },
  listLongTermCareOrders: { method: 'GET', path: '/v1/long-term-care-orders', caller: 'PERSON' },
  readLongTermCareOrder: { method: 'GET', path: '/v1/long-term-care-orders/{id}', caller: 'PERSON' },
  settleBill: { method: 'POST', path: '/v1/settlements', caller: 'TERMINAL' },
  refundSettlement: { method: 'POST', path: '/v1/settlements/{id}/refund', caller: 'TERMINAL' },
  listSettlements: { method: 'GET', path: '/v1/settlements', caller: 'PERSON' },
  readSettlement: { method: 'GET', path: '/v1/settlements/{id}', caller: 'PERSON' },
  listPremiumBills: { method: 'GET', path: '/v1/premium-bills', caller: 'PERSON' },
  payResidentPremium: { method: 'POST', path: '/v1/premium-orders', caller: 'PERSON' },
  listPremiumOrders: { method: 'GET', path: '/v1/premium-orders', caller: 'PERSON' },
  readPremiumOrder: { method: 'GET', path: '/v1/premium-orders/{id}', caller: 'PERSON' },
  refundPremiumOrder: { method: 'POST', path: '/v1/premium-orders/{id}/refund', caller: 'PERSON' },
  sendTransferCode: { method: 'POST', path: '/v1/account-transfers/codes', caller: 'PERSON' },
  transferToRelative: { method: 'POST', path: '/v1/account-transfers', caller: 'PERSON' },
  listAccountTransfers: { method: 'GET', path: '/v1/account-transfers', caller: 'PERSON' },
  readAccountTransfer: { method: 'GET', path: '/v1/account-transfers/{id}', caller: 'PERSON' },
  readWallet: { method: 'GET', path: '/v1/wallet', caller: 'PERSON' },
  openWallet: { method: 'POST', path: '/v1/wallet', caller: 'PERSON' },
  listWalletEntries: { method: 'GET', path: '/v1/wallet/entries', caller: 'PERSON' },
  sendToWallet: { method: 'POST', path: '/v1/wallet/transfers', caller: 'PERSON' },
  listWalletTransfers: { method: 'GET', path: '/v1/wallet/transfers', caller: 'PERSON' },
  readWalletTransfer: { method: 'GET', path: '/v1/wallet/transfers/{id}', caller: 'PERSON' },
  acceptWalletTransfer: { method: 'POST', path: '/v1/wallet/transfers/{id}/acceptance', caller: 'PERSON' },
  refuseWalletTransfer: { method: 'POST', path: '/v1/wallet/transfers/{id}/refusal', caller: 'PERSON' },
  startFamilyCode: { method: 'POST', path: '/v1/family-codes', caller: 'PERSON' },
  findFamilyMember: { method: 'POST', path: '/v1/family-codes/members', caller: 'PERSON' },
  sendFamilyCodeSms: { method: 'POST', path: '/v1/family-codes/confirmations', caller: 'PERSON' },
  listFamilyCodes: { method: 'GET', path: '/v1/family-codes', caller: 'PERSON' },
  readFamilyCode: { method: 'GET', path: '/v1/family-codes/{id}', caller: 'PERSON' },
  endFamilyCode: { method: 'POST', path: '/v1/family-codes/{id}/termination', caller: 'PERSON' },
  issueMedicalCode: { method: 'POST', path: '/v1/medical-codes', caller: 'PERSON' },
  resetBureau: { method: 'POST', path: '/_demo/reset', caller: 'OPERATOR' },
  readClock: { method: 'GET', path: '/_demo/clock', caller: 'OPERATOR' },
  moveClock: { method: 'POST', path: '/_demo/clock', caller: 'OPERATOR' },
  listPersonas: { method: 'GET', path: '/_demo/personas', caller: 'OPERATOR' },
  readInbox: { method: 'GET', path: '/_demo/inbox', caller: 'OPERATOR' },
  checkLedger: { method: 'GET', path: '/_demo/ledger/check', caller: 'OPERATOR' },
  recordInsuranceEvent: { method: 'POST', path: '/_demo/insurance-events', caller: 'OPERATOR' },
  recordKinshipEvent: { method: 'POST', path: '/_demo/kinship-events', caller: 'OPERATOR' },
  payPremiumAtTaxChannel: { method: 'POST', path: '/_demo/tax-payments', caller: 'OPERATOR' },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;
