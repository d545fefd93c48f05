import type { QuotaEnd, SendingBack, SharedAccountState } from '@/domain/reminders/money-reminders';
import type { SharingTie } from '@/domain/reminders/sharing-reminders';
import type { Tie } from '@/domain/reminders/tie';

const mother = { name: '测大娘', kinship: 'PARENT' } as const;

/** A family code of a mother, which nothing has happened to. */
export const aTie = (over: Partial<Tie> = {}): Tie => ({
  kind: 'FAMILY_CODE',
  id: 'code-1',
  side: 'SHARER',
  other: mother,
  isLive: true,
  begunOn: '2026-01-01',
  beneficiaryBornOn: '1956-03-11',
  isConfirmedByBeneficiary: false,
  relationEndedOn: null,
  otherDiedOn: null,
  endWay: { to: 'FAMILY_CODE_END', id: 'code-1' },
  ...over,
});

/** A sharing with a mother, without a last day, which nothing has happened to. */
export const aSharingTie = (over: Partial<SharingTie> = {}): SharingTie => ({
  ...aTie(),
  kind: 'SHARING',
  id: 'sharing-1',
  endWay: { to: 'SHARING_END', id: 'sharing-1' },
  lastDay: null,
  mayChangeLastDay: true,
  ended: null,
  isFollowed: false,
  insuranceGone: null,
  ...over,
});

export const aQuotaEnd = (over: Partial<QuotaEnd> = {}): QuotaEnd => ({
  id: 'quota-1',
  side: 'SHARER',
  other: mother,
  on: '2026-11-22',
  by: 'BENEFICIARY',
  returnedFen: 65_000,
  ...over,
});

export const aSendingBack = (over: Partial<SendingBack> = {}): SendingBack => ({
  id: 'sending-1',
  side: 'SHARER',
  other: mother,
  on: '2026-11-22',
  how: 'BOUNCED',
  amountFen: 30_000,
  ...over,
});

/** Far above any floor, and shared. */
export const anAccountState = (over: Partial<SharedAccountState> = {}): SharedAccountState => ({
  isShared: true,
  balanceFen: 300_000,
  floorFen: 0,
  since: { nearFloor: '2026-11-01', atFloor: '2026-11-20' },
  ...over,
});
