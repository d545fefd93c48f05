import type { MapLink } from '@/contract/family-map.contract';
import type { LedgerTransfer } from '@/contract/ledger-feed.contract';
import type { Facts } from './facts';
import type { Check } from './scenario';

type Of<K extends Check['kind']> = Extract<Check, { kind: K }>;

/** Money that has counted for an earlier step counts no more. */
export interface Asked {
  readonly facts: Facts;
  readonly afterSeq: number;
}

/** Whether it is so now; `seq`: of the transfer that showed it. */
export interface Seen {
  readonly isDone: boolean;
  readonly seq: number;
}

const seen = (isDone: boolean): Seen => ({ isDone, seq: 0 });

const between = ({ map }: Facts, way: MapLink['kind'], from: string, to: string): MapLink[] =>
  (map?.links ?? []).filter((link) => link.kind === way && link.fromId === from && link.toId === to);

const isOr = <T>(asked: T | undefined, found: T | null | undefined): boolean => asked === undefined || asked === found;

const hasTerms = ({ stage, ceilingFen, monthLimitFen, lastDay, quotaFen }: Of<'LINK'>, link: MapLink): boolean => {
  const terms = 'terms' in link ? link.terms : undefined;
  return (
    isOr(stage, 'stage' in link ? link.stage : null) &&
    isOr(ceilingFen, terms?.ceilingFen) &&
    isOr(monthLimitFen, terms?.monthLimitFen) &&
    (lastDay === 'ANY' ? terms?.lastDay != null : isOr(lastDay, terms?.lastDay)) &&
    isOr(quotaFen, 'quotaFen' in link ? link.quotaFen : null)
  );
};

/** What each person's account gave in one transfer. */
const paidBy = ({ postings }: LedgerTransfer): ReadonlyMap<string, number> => {
  const paid = new Map<string, number>();
  for (const { from, amountFen } of postings)
    if (from.person) paid.set(from.person.id, (paid.get(from.person.id) ?? 0) + amountFen);
  return paid;
};

const isBill = ({ insured, paid }: Of<'BILL'>, transfer: LedgerTransfer): boolean => {
  if (transfer.kind !== 'SETTLEMENT' || transfer.insured?.id !== insured) return false;
  const found = paidBy(transfer);
  return (
    paid.length === found.size && paid.every(({ person, fen }) => found.has(person) && isOr(fen, found.get(person)))
  );
};

const isMoney = ({ transfer: kind, payer, payee, insured, fen }: Of<'MONEY'>, transfer: LedgerTransfer): boolean =>
  transfer.kind === kind &&
  isOr(insured, transfer.insured?.id) &&
  (payer === undefined || transfer.postings.some(({ from }) => from.person?.id === payer)) &&
  (payee === undefined || transfer.postings.some(({ to }) => to.person?.id === payee)) &&
  (fen === undefined || transfer.postings.some(({ amountFen }) => amountFen === fen));

const firstAfter = ({ facts, afterSeq }: Asked, isIt: (transfer: LedgerTransfer) => boolean): Seen => {
  const found = facts.transfers.find((transfer) => transfer.seq > afterSeq && isIt(transfer));
  return { isDone: found !== undefined, seq: found?.seq ?? 0 };
};

const together = (parts: readonly Seen[]): Seen => ({
  isDone: parts.every(({ isDone }) => isDone),
  seq: Math.max(0, ...parts.map(({ seq }) => seq)),
});

type Look = { [K in Check['kind']]: (check: Of<K>, asked: Asked) => Seen };

const LOOK: Look = {
  LINK: (check, { facts }) =>
    seen(between(facts, check.way, check.from, check.to).some((link) => hasTerms(check, link))),
  NO_LINK: ({ way, from, to }, { facts }) => seen(facts.map !== null && between(facts, way, from, to).length === 0),
  FIRST_SHARER: ({ of, sharer }, { facts }) =>
    seen(between(facts, 'AUTHORISATION', sharer, of).some((link) => 'place' in link && link.place === 0)),
  BILL: (check, asked) => firstAfter(asked, (transfer) => isBill(check, transfer)),
  MONEY: (check, asked) => firstAfter(asked, (transfer) => isMoney(check, transfer)),
  BALANCE: ({ person, account, fen }, { facts }) =>
    seen(facts.map?.people.find(({ id }) => id === person)?.balances[account] === fen),
  CLOCK: ({ from }, { facts }) => seen(facts.now !== null && Date.parse(facts.now) >= Date.parse(from)),
  TOLD: ({ words }, { facts }) => seen(facts.messages.some((text) => text.includes(words))),
  ROUTE: ({ phone, route }, { facts }) => seen(facts.routes[phone] === route),
  FAULT: ({ phone, fault }, { facts }) => seen(facts.faults[phone] === fault),
  BUREAU: ({ isUp }, { facts }) => seen(facts.isBureauUp === isUp),
  ALL: ({ of }, asked) => together(of.map((part) => look(part, asked))),
};

/** Whether a step's check is true of the facts. */
export const look = <K extends Check['kind']>(check: Of<K>, asked: Asked): Seen =>
  (LOOK[check.kind] as (check: Of<K>, asked: Asked) => Seen)(check, asked);
