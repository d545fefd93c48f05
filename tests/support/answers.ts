import type { AccountTransfer, AccountTransferList, TransferCodeSent } from '@/contract/account-transfer.contract';
import type { CrossProvinceList, CrossProvinceSharing, QuotaEntries } from '@/contract/cross-province.contract';
import type {
  AuditCheck,
  BureauClock,
  DeathRecorded,
  Inbox,
  InsuranceAfter,
  LedgerCheck,
  PersonaList,
} from '@/contract/demo.contract';
import type { EmployerApplication, EmployerApplicationList, HandedInList } from '@/contract/employer.contract';
import type { EnrolmentFile } from '@/contract/enrolment.contract';
import type {
  FamilyCode,
  FamilyCodeList,
  FamilyCodeSmsSent,
  FamilyMemberFound,
  MedicalCodeShown,
} from '@/contract/family-code.contract';
import type { FamilyMap } from '@/contract/family-map.contract';
import type { HallDeed, HallDeedList, HallList, HallPerson } from '@/contract/hall.contract';
import type { Helping, HelpingList } from '@/contract/helping.contract';
import type { LedgerFeed } from '@/contract/ledger-feed.contract';
import type {
  LongTermCareBillList,
  LongTermCareOrder,
  LongTermCareOrderList,
} from '@/contract/long-term-care.contract';
import type { AccountEntries, Me } from '@/contract/me.contract';
import type { NetworkAnswer, NetworkDissolved } from '@/contract/network.contract';
import type { Notice } from '@/contract/notice.contract';
import type { PremiumBillList, PremiumOrder, PremiumOrderList, PremiumRecord } from '@/contract/premium.contract';
import type { PremiumPaper } from '@/contract/premium-paper.contract';
import type { PremiumsTogether } from '@/contract/premiums-together.contract';
import type { ReminderList } from '@/contract/reminder.contract';
import type { LoginCodeSent, Session } from '@/contract/session.contract';
import type { Settlement, SettlementList } from '@/contract/settlement.contract';
import type { SharerOrder } from '@/contract/sharer-order.contract';
import type { Sharing, SharingList } from '@/contract/sharing.contract';
import type { Statement, StatementMonths } from '@/contract/statement.contract';
import type { PremiumChannel, TaxOrder } from '@/contract/tax-channel.contract';
import type { Trial } from '@/contract/trial.contract';
import type { Wallet, WalletEntries, WalletTransfer, WalletTransferList } from '@/contract/wallet.contract';
import type { Kinship } from '@/domain/person/kinship';

/** What a door answers when it says yes. */
export interface Answers {
  sendLoginCode: LoginCodeSent;
  openSession: Session;
  readMe: Me;
  listAccountEntries: AccountEntries;
  readStatement: Statement;
  readStatementMonths: StatementMonths;
  readNotice: Notice;
  startSharing: Sharing;
  listSharings: SharingList;
  readSharing: Sharing;
  changeSharingTerms: Sharing;
  endSharing: Sharing;
  withdrawSharing: Sharing;
  agreeToSharing: Sharing;
  declineSharing: Sharing;
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
  trySettlement: Trial;
  listPremiumBills: PremiumBillList;
  readEnrolmentFile: EnrolmentFile;
  readEnrolmentFileOf: EnrolmentFile;
  payPremiumsTogether: PremiumsTogether;
  readPremiumPaper: PremiumPaper;
  beginTaxOrder: TaxOrder;
  payTaxOrder: { receiptNo: string; amountFen: number };
  refundAtTaxChannel: { receiptNo: string; amountFen: number };
  readPremiumChannel: PremiumChannel;
  switchPremiumChannel: PremiumChannel;
  payResidentPremium: PremiumOrder;
  listPremiumOrders: PremiumOrderList;
  readPremiumOrder: PremiumRecord;
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
  readNetwork: NetworkAnswer;
  dissolveNetwork: NetworkDissolved;
  readSharerOrder: SharerOrder;
  setSharerOrder: SharerOrder;
  listReminders: ReminderList;
  putReminderAway: ReminderList;
  proposeHelping: Helping;
  listHelpings: HelpingList;
  listHalls: HallList;
  listHallDeeds: HallDeedList;
  findAtHall: HallPerson;
  startSharingAtHall: HallDeed;
  endSharingAtHall: HallDeed;
  payPremiumAtHall: HallDeed;
  changeTermsAtHall: HallDeed;
  transferAtHall: HallDeed;
  answerQuotaAtHall: HallDeed;
  registerPhoneAtHall: HallDeed;
  registerKinshipAtHall: HallDeed;
  replaceCardAtHall: HallDeed;
  applyThroughEmployer: EmployerApplication;
  listHandedIn: HandedInList;
  listEmployerApplications: EmployerApplicationList;
  confirmEmployerApplication: Sharing;
  declineEmployerApplication: EmployerApplication;
  resetBureau: BureauClock;
  readClock: BureauClock;
  moveClock: BureauClock;
  listPersonas: PersonaList;
  readInbox: Inbox;
  checkAudit: AuditCheck;
  checkLedger: LedgerCheck;
  recordInsuranceEvent: InsuranceAfter;
  recordDeath: DeathRecorded;
  recordKinshipEvent: { kinship: Kinship; ended: boolean };
  readFamilyMap: FamilyMap;
  listLedgerTransfers: LedgerFeed;
  payPremiumAtTaxChannel: { receiptNo: string; amountFen: number };
}
