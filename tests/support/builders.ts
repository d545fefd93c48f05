import type { ConsentGiven, TextsInForce } from '@/domain/consent/consent';
import { personal } from '@/domain/ledger/transfer';
import type { Insurance } from '@/domain/person/insurance';
import { HEBEI } from '@/domain/region/hebei';
import type { RegionProfile } from '@/domain/region/region-profile';
import type { SettlementClaim, SettlementFacts } from '@/domain/settlement/decide-settlement';
import { SHARED_USES } from '@/domain/settlement/purpose';
import type { Bill, SharerSide } from '@/domain/settlement/split-bill';
import type { NewSharingClaim, NewSharingFacts } from '@/domain/sharing/decide-new-sharing';
import type { TermsAsked } from '@/domain/sharing/sharing-terms';

/** Employee insurance in 石家庄, in normal state, unless said otherwise. */
export const anInsurance = (over: Partial<Insurance> = {}): Insurance => ({
  kind: 'EMPLOYEE',
  status: 'NORMAL',
  region: 'hebei',
  city: '石家庄',
  publicFunded: false,
  card: 'IN_USE',
  ...over,
});

export const aResidentInsurance = (over: Partial<Insurance> = {}): Insurance =>
  anInsurance({ kind: 'RESIDENT', ...over });

/** One sharing with ¥3,000 behind it, every use allowed. */
export const aSharer = (over: Partial<SharerSide> = {}): SharerSide => ({
  sharingId: 'sharing-1',
  sharerId: 'daughter',
  boundAt: 1,
  uses: SHARED_USES,
  insurance: anInsurance(),
  reach: 'REGION',
  stage: 'ACTIVE',
  within: 'hebei',
  account: personal(over.sharerId ?? 'daughter'),
  balanceFen: 300_000,
  floorFen: 0,
  ceilingFen: null,
  ...over,
});

/** One own account with this much in it. */
export const ownMoney = (balanceFen: number, owner = 'mother'): Bill['own'] => [
  { account: personal(owner), balanceFen },
];

/** A hospital bill of ¥100, nothing from the pool, no own account, one sharer. */
export const aBill = (over: Partial<Bill> = {}): Bill => ({
  totalFen: 10_000,
  poolFen: 0,
  use: 'CARE',
  own: [],
  card: 'IN_USE',
  sharers: [aSharer()],
  without: 'NOTHING',
  ...over,
});

/** A region with other rules for sharing than Hebei's. */
export const aRegion = (sharing: Partial<RegionProfile['sharing']> = {}): RegionProfile => ({
  ...HEBEI,
  sharing: { ...HEBEI.sharing, ...sharing },
});

export const aClaim = (over: Partial<SettlementClaim> = {}): SettlementClaim => ({
  totalFen: 10_000,
  poolFen: 0,
  purpose: 'OUTPATIENT',
  ...over,
});

/** A resident of Hebei in a hospital of Hebei, with one sharer. */
export const settlementFacts = (over: Partial<SettlementFacts> = {}): SettlementFacts => ({
  settlementId: 'settlement-1',
  region: HEBEI,
  place: { id: 'hospital', kind: 'HOSPITAL' },
  insured: { id: 'mother', insurance: aResidentInsurance(), own: [] },
  poolBalanceFen: 1_000_000_000,
  sharers: [aSharer()],
  without: 'NOTHING',
  ...over,
});

export const TEXTS_IN_FORCE: TextsInForce = {
  notice: { version: '2026-01', hash: 'a'.repeat(64) },
  pledge: { version: '2026-02', hash: 'b'.repeat(64) },
};

/** The notice read and the pledge signed by 王芳 in her own name. */
export const aConsent = (over: Partial<ConsentGiven> = {}): ConsentGiven => ({
  notice: { version: '2026-01', hash: 'a'.repeat(64) },
  pledge: { version: '2026-02', hash: 'b'.repeat(64), signature: { method: 'TYPED', name: '王芳' } },
  ...over,
});

/** Every use, and nothing else chosen. */
export const someTerms = (over: Partial<TermsAsked> = {}): TermsAsked => ({
  uses: SHARED_USES,
  ceilingFen: null,
  firstDay: null,
  lastDay: null,
  ...over,
});

/** 王芳 asks to share with her mother 刘桂兰. */
export const aSharingClaim = (over: Partial<NewSharingClaim> = {}): NewSharingClaim => ({
  relative: { name: '刘桂兰', idNumber: '139901195603110029' },
  kinship: 'PARENT',
  terms: someTerms(),
  consent: aConsent(),
  ...over,
});

/** 王芳 with ¥3,000. */
export const aSharingPerson = (over: Partial<NewSharingFacts['sharer']> = {}): NewSharingFacts['sharer'] => ({
  id: 'wang-fang',
  name: '王芳',
  sex: 'FEMALE',
  bornOn: '1985-04-12',
  insurance: anInsurance(),
  sharedMoneyFen: 300_000,
  ...over,
});

export const aMother = {
  id: 'liu-guilan',
  name: '刘桂兰',
  sex: 'FEMALE',
  bornOn: '1956-03-11',
  hasPhone: true,
} as const;

/** What the bureau of Hebei knows of 王芳 and her mother: nothing speaks against. */
export const sharingFacts = (over: Partial<NewSharingFacts> = {}): NewSharingFacts => ({
  today: '2026-11-22',
  region: HEBEI,
  sharer: aSharingPerson(),
  relative: { ...aMother, insurance: aResidentInsurance() },
  registered: { kinship: 'PARENT', ended: false },
  boundRelatives: [],
  namedKin: [],
  hasLeft: false,
  sharersOfRelative: 0,
  sharersOfSharer: 0,
  relativesOfRelative: 0,
  askedToday: 0,
  wasNotAgreed: false,
  textsInForce: TEXTS_IN_FORCE,
  ...over,
});
