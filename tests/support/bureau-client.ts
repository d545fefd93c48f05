import { randomUUID } from 'node:crypto';
import type { AccountTransfer, AccountTransferList, TransferCodeSent } from '@/contract/account-transfer.contract';
import type { CrossProvinceList, CrossProvinceSharing, QuotaEntries } from '@/contract/cross-province.contract';
import type { BureauClock, Inbox, InsuranceAfter, LedgerCheck, PersonaList } from '@/contract/demo.contract';
import type { EmployerApplication, EmployerApplicationList } from '@/contract/employer.contract';
import { ENDPOINTS, type EndpointName } from '@/contract/endpoints';
import type {
  FamilyCode,
  FamilyCodeList,
  FamilyCodeSmsSent,
  FamilyMemberFound,
  MedicalCodeShown,
} from '@/contract/family-code.contract';
import type { HallDeed, HallDeedList, HallList, HallPerson } from '@/contract/hall.contract';
import type {
  LongTermCareBillList,
  LongTermCareOrder,
  LongTermCareOrderList,
} from '@/contract/long-term-care.contract';
import type { AccountEntries, Me } from '@/contract/me.contract';
import type { Notice } from '@/contract/notice.contract';
import type { PremiumBillList, PremiumOrder, PremiumOrderList } from '@/contract/premium.contract';
import type { Problem } from '@/contract/problem.contract';
import type { LoginCodeSent, Session } from '@/contract/session.contract';
import type { Settlement, SettlementList } from '@/contract/settlement.contract';
import type { SharerOrder } from '@/contract/sharer-order.contract';
import type { Sharing, SharingList } from '@/contract/sharing.contract';
import type { Wallet, WalletEntries, WalletTransfer, WalletTransferList } from '@/contract/wallet.contract';
import type { Kinship } from '@/domain/person/kinship';

/** What a door answers when it says yes. */
interface Answers {
  sendLoginCode: LoginCodeSent;
  openSession: Session;
  readMe: Me;
  listAccountEntries: AccountEntries;
  readNotice: Notice;
  startSharing: Sharing;
  listSharings: SharingList;
  readSharing: Sharing;
  changeSharingTerms: Sharing;
  endSharing: Sharing;
  withdrawSharing: Sharing;
  startFamilyCode: FamilyCode;
  findFamilyMember: FamilyMemberFound;
  sendFamilyCodeSms: FamilyCodeSmsSent;
  listFamilyCodes: FamilyCodeList;
  readFamilyCode: FamilyCode;
  endFamilyCode: FamilyCode;
  issueMedicalCode: MedicalCodeShown;
  proposeCrossProvinceSharing: CrossProvinceSharing;
  listCrossProvinceSharings: CrossProvinceList;
  readCrossProvinceSharing: CrossProvinceSharing;
  acceptCrossProvinceSharing: CrossProvinceSharing;
  refuseCrossProvinceSharing: CrossProvinceSharing;
  withdrawCrossProvinceSharing: CrossProvinceSharing;
  changeCrossProvinceQuota: CrossProvinceSharing;
  endCrossProvinceSharing: CrossProvinceSharing;
  listQuotaEntries: QuotaEntries;
  listLongTermCareBills: LongTermCareBillList;
  payLongTermCare: LongTermCareOrder;
  listLongTermCareOrders: LongTermCareOrderList;
  readLongTermCareOrder: LongTermCareOrder;
  settleBill: Settlement;
  refundSettlement: Settlement;
  listSettlements: SettlementList;
  readSettlement: Settlement;
  listPremiumBills: PremiumBillList;
  payResidentPremium: PremiumOrder;
  listPremiumOrders: PremiumOrderList;
  readPremiumOrder: PremiumOrder;
  refundPremiumOrder: PremiumOrder;
  sendTransferCode: TransferCodeSent;
  transferToRelative: AccountTransfer;
  listAccountTransfers: AccountTransferList;
  readAccountTransfer: AccountTransfer;
  readWallet: Wallet;
  openWallet: Wallet;
  listWalletEntries: WalletEntries;
  sendToWallet: WalletTransfer;
  listWalletTransfers: WalletTransferList;
  readWalletTransfer: WalletTransfer;
  acceptWalletTransfer: WalletTransfer;
  refuseWalletTransfer: WalletTransfer;
  readSharerOrder: SharerOrder;
  setSharerOrder: SharerOrder;
  listHalls: HallList;
  listHallDeeds: HallDeedList;
  findAtHall: HallPerson;
  startSharingAtHall: HallDeed;
  endSharingAtHall: HallDeed;
  payPremiumAtHall: HallDeed;
  applyThroughEmployer: EmployerApplication;
  listEmployerApplications: EmployerApplicationList;
  confirmEmployerApplication: Sharing;
  declineEmployerApplication: EmployerApplication;
  resetBureau: BureauClock;
  moveClock: BureauClock;
  listPersonas: PersonaList;
  readInbox: Inbox;
  checkLedger: LedgerCheck;
  recordInsuranceEvent: InsuranceAfter;
  recordKinshipEvent: { kinship: Kinship; ended: boolean };
  payPremiumAtTaxChannel: { receiptNo: string; amountFen: number };
}
type Door = keyof Answers & EndpointName;

export interface Question {
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: unknown;
  /** The Idempotency-Key; a new one where none is given. */
  key?: string;
}

export interface Reply {
  status: number;
  body: unknown;
  /** The bureau said that it had given this answer before. */
  replayed: boolean;
}

export interface Client {
  url: string;
  send: (door: Door, question?: Question) => Promise<Reply>;
  /** The answer of a door that says yes; a no fails the test. */
  ask: <D extends Door>(door: D, question?: Question) => Promise<Answers[D]>;
  /** The problem of a door that says no; a yes fails the test. */
  refused: (door: Door, question?: Question) => Promise<Problem>;
}

/** The very request of a question, for tests that send it by hand. */
export const requestOf = (door: Door, bearer: string | null, question: Question = {}) => {
  const { method, path } = ENDPOINTS[door];
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(question.path?.[name] ?? ''));
  const query = question.query ? `?${new URLSearchParams(question.query)}` : '';
  const headers: Record<string, string> = {
    ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
    ...(method !== 'GET' && { 'idempotency-key': question.key ?? randomUUID() }),
    ...(question.body !== undefined && { 'content-type': 'application/json' }),
  };
  const body = question.body === undefined ? {} : { body: JSON.stringify(question.body) };
  return { path: `${filled}${query}`, init: { method, headers, ...body } };
};

/** A caller of a running bureau over real HTTP. */
export const clientOf = (url: string, bearer: string | null = null): Client => {
  const send: Client['send'] = async (door, question) => {
    const { path, init } = requestOf(door, bearer, question);
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? null : JSON.parse(text),
      replayed: response.headers.get('idempotent-replayed') === 'true',
    };
  };
  return {
    url,
    send,
    ask: async <D extends Door>(door: D, question?: Question) => {
      const { status, body } = await send(door, question);
      if (status >= 400) throw new Error(`${door} answered ${status}: ${JSON.stringify(body)}`);
      return body as Answers[D];
    },
    refused: async (door, question) => {
      const { status, body } = await send(door, question);
      if (status < 400) throw new Error(`${door} answered ${status}, and a no was expected: ${JSON.stringify(body)}`);
      return body as Problem;
    },
  };
};
