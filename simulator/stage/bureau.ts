import type {
  BureauClock,
  ClockMove,
  Death,
  DeathRecorded,
  Inbox,
  InsuranceAfter,
  InsuranceEvent,
  KinshipEvent,
  LedgerCheck,
  PersonaList,
} from '@/contract/demo.contract';
import type { FamilyMap, FamilyMapQuery } from '@/contract/family-map.contract';
import type { LedgerFeed } from '@/contract/ledger-feed.contract';
import type { Session } from '@/contract/session.contract';
import type { SettleBillRequest, Settlement } from '@/contract/settlement.contract';
import type { Kinship } from '@/domain/person/kinship';
import { askBureauAt, type Told } from './ask-bureau';

interface Identity {
  readonly name: string;
  readonly idNumber: string;
}

/** All that the stage asks of the bureau, and only by doors that anybody may open who has the demo's keys. */
export interface StageBureau {
  readonly readClock: () => Promise<Told<BureauClock>>;
  readonly moveClock: (move: ClockMove) => Promise<Told<BureauClock>>;
  /** The world begins again, for everybody in it: sessions, sharings, clock. */
  readonly reset: () => Promise<Told<BureauClock>>;
  /** The people, and the keys of the tills, the halls and the employers. */
  readonly listPersonas: () => Promise<Told<PersonaList>>;
  /** Newest first; of one phone or of all. */
  readonly readInbox: (phone?: string) => Promise<Told<Inbox>>;
  readonly recordInsuranceEvent: (event: InsuranceEvent) => Promise<Told<InsuranceAfter>>;
  readonly recordKinshipEvent: (event: KinshipEvent) => Promise<Told<{ kinship: Kinship; ended: boolean }>>;
  readonly recordDeath: (death: Death) => Promise<Told<DeathRecorded>>;
  readonly readFamilyMap: (query?: FamilyMapQuery) => Promise<Told<FamilyMap>>;
  /** What came after a `seq`; null: the newest. Another `world` says that it began again. */
  readonly listTransfers: (after: number | null, limit?: number) => Promise<Told<LedgerFeed>>;
  readonly checkLedger: () => Promise<Told<LedgerCheck>>;
  /** A till's key, and an idempotency key kept until the answer is known. */
  readonly settleBill: (till: string, bill: SettleBillRequest, key: string) => Promise<Told<Settlement>>;
  /** 冲正: the whole bill, by the till that settled it. */
  readonly refundSettlement: (till: string, id: string, key: string) => Promise<Told<Settlement>>;
  readonly payPremiumAtTaxChannel: (payment: {
    idNumber: string;
    year: number;
  }) => Promise<Told<{ receiptNo: string; amountFen: number }>>;
  /** A session by the labelled mock face check. */
  readonly openSession: (person: Identity, key: string) => Promise<Told<Session>>;
}

const asText = (value: number | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : String(value);

/** The bureau at an origin; '' is where this page came from. */
export const stageBureau = (origin = ''): StageBureau => {
  const ask = askBureauAt(origin);
  return {
    readClock: () => ask('readClock'),
    moveClock: (body) => ask('moveClock', { body }),
    reset: () => ask('resetBureau', { body: {} }),
    listPersonas: () => ask('listPersonas'),
    readInbox: (phone) => ask('readInbox', { query: { phone } }),
    recordInsuranceEvent: (body) => ask('recordInsuranceEvent', { body }),
    recordKinshipEvent: (body) => ask('recordKinshipEvent', { body }),
    recordDeath: (body) => ask('recordDeath', { body }),
    readFamilyMap: ({ family, region } = {}) => ask('readFamilyMap', { query: { family, region } }),
    listTransfers: (after, limit) =>
      ask('listLedgerTransfers', { query: { after: asText(after), limit: asText(limit) } }),
    checkLedger: () => ask('checkLedger'),
    settleBill: (till, body, key) => ask('settleBill', { bearer: till, body, key }),
    refundSettlement: (till, id, key) => ask('refundSettlement', { bearer: till, path: { id }, body: {}, key }),
    payPremiumAtTaxChannel: (body) => ask('payPremiumAtTaxChannel', { body }),
    openSession: ({ name, idNumber }, key) =>
      ask('openSession', { body: { method: 'MOCK_FACE', name, idNumber }, key }),
  };
};
