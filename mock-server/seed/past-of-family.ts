import type { Day } from '@/domain/calendar';
import { REGIONS } from '@/domain/region/regions';
import { momentText } from '../clock';
import type { Family, PastSharing, RegisterEntry } from './family';
import { insuranceOf } from './people-of-family';
import { quotaPastOf } from './quotas-of-family';
import { walletPastOf } from './wallets-of-family';
import type { HistoryEvent } from './world';

const NINE = '09:00';

const momentOf = (on: Day, time: string): string => momentText(Date.parse(`${on}T${time}:00+08:00`));

/** Everything of the past happens at nine in the morning of its day, unless said otherwise. */
const atNine = (on: Day): string => momentOf(on, NINE);

const ofSharing = (family: Family, past: PastSharing): HistoryEvent[] => {
  const { sharer, beneficiary: relative, kinship, startedOn, endedOn } = past;
  const terms = {
    uses: past.uses ?? REGIONS[family.region].sharing.uses,
    ceilingFen: past.ceilingFen ?? null,
    ...(past.monthLimitFen !== undefined && { monthLimitFen: past.monthLimitFen }),
    firstDay: past.firstDay ?? null,
    lastDay: past.lastDay ?? null,
  };
  const at = momentOf(startedOn, past.startedAt ?? NINE);
  const start: HistoryEvent = { kind: 'SHARE', at, sharer, relative, kinship, terms };
  if (endedOn === undefined) return [start];
  return [start, { kind: 'END_SHARING', at: atNine(endedOn), sharer, relative, by: 'SHARER' }];
};

/** A relation that ends in the register takes along what was shared on it. */
const ofRegister = (family: Family, { person, relative, endedOn }: RegisterEntry): HistoryEvent[] => {
  if (endedOn === undefined) return [];
  const at = atNine(endedOn);
  const shared = (family.sharings ?? []).filter(
    (sharing) => sharing.sharer === person && sharing.beneficiary === relative,
  );
  return [
    { kind: 'END_KINSHIP', at, person, relative, on: endedOn },
    ...shared.map((): HistoryEvent => ({ kind: 'END_SHARING', at, sharer: person, relative, by: 'REGISTER' })),
  ];
};

/** What happened in a family before the world starts, in no order. */
export const pastOf = (family: Family): HistoryEvent[] => [
  ...(family.sharings ?? []).flatMap((sharing) => ofSharing(family, sharing)),
  ...family.register.flatMap((entry) => ofRegister(family, entry)),
  ...(family.bills ?? []).map(({ on, ...bill }): HistoryEvent => ({ kind: 'SETTLE', at: atNine(on), ...bill })),
  ...(family.premiums ?? []).map(({ insured, year, paidOn, payer }): HistoryEvent => {
    const at = atNine(paidOn);
    return payer === null
      ? { kind: 'PAY_AT_TAX_CHANNEL', at, insured, year }
      : { kind: 'PAY_PREMIUM', at, payer, insured, year };
  }),
  ...(family.changes ?? []).map(({ on, person, ...change }): HistoryEvent => {
    const insurance = { ...insuranceOf(family, person), ...change };
    return { kind: 'CHANGE_INSURANCE', at: atNine(on), person, insurance };
  }),
  ...walletPastOf(family),
  ...quotaPastOf(family),
];
