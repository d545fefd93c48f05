import { DAY_MS, type Day, dayOf } from '@/domain/calendar';
import { idNumberOf } from '../../mock-server/seed/demo-id-number';
import type { HistoryEvent, SeedPerson, World } from '../../mock-server/seed/world';
import { TILL } from './the-bill';

/** A family is a mother and a daughter with an account; in every tenth the daughter shares, and a bill of the mother's is paid by it. */
export const FAMILY = 2;
export const SHARING_EVERY = 10;
const FAMILIES_AT_A_TIME = 500;
/** How many people are written in one deed. */
export const AT_A_TIME = FAMILY * FAMILIES_AT_A_TIME;

const SHARED_AT = '2026-11-22T01:00:00.000+08:00';
const SETTLED_AT = '2026-11-22T02:00:00.000+08:00';
const OPENING_FEN = 300_000;

const FIRST_BIRTHDAYS = { mother: '1945-01-01', daughter: '1975-01-01' };
/** Even serials: all of them are women. */
const SERIALS = 499;

const birthday = (first: Day, nth: number): Day => dayOf(Date.parse(`${first}T00:00:00+08:00`) + nth * DAY_MS);

const identityOf = (side: keyof typeof FIRST_BIRTHDAYS, nth: number): string =>
  idNumberOf({
    addressCode: '139977',
    bornOn: birthday(FIRST_BIRTHDAYS[side], Math.floor(nth / SERIALS)),
    serial: 2 + 2 * (nth % SERIALS),
  });

export const daughterOf = (nth: number): string => `many-daughter-${nth}`;
export const motherOf = (nth: number): string => `many-mother-${nth}`;

export const personOf = (nth: number, side: 'mother' | 'daughter'): SeedPerson => ({
  id: side === 'mother' ? motherOf(nth) : daughterOf(nth),
  name: side === 'mother' ? '甲某' : '乙某',
  idNumber: identityOf(side, nth),
  phone: null,
  insurance: {
    kind: side === 'mother' ? 'RESIDENT' : 'EMPLOYEE',
    status: 'NORMAL',
    region: 'hebei',
    city: '石家庄',
    publicFunded: false,
    card: 'IN_USE',
  },
  monthlyCreditFen: 0,
  openingFen: side === 'mother' ? null : OPENING_FEN,
  earlierYearsFen: null,
  who: '',
  story: '',
  family: '',
  playable: false,
});

const pastOf = (nth: number): HistoryEvent[] => [
  {
    at: SHARED_AT,
    kind: 'SHARE',
    sharer: daughterOf(nth),
    relative: motherOf(nth),
    kinship: 'PARENT',
    terms: { uses: ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'], ceilingFen: null, firstDay: null, lastDay: null },
  },
  {
    at: SETTLED_AT,
    kind: 'SETTLE',
    terminal: TILL.id,
    insured: motherOf(nth),
    purpose: 'OUTPATIENT',
    totalFen: 100,
    poolFen: 60,
  },
];

const isSharing = (nth: number): boolean => nth % SHARING_EVERY === 0;

/** The families from one number on, invented as the seed's are: under an address code that is nobody's. */
export const familiesFrom = (first: number, startsAt: string): World => {
  const numbers = Array.from({ length: FAMILIES_AT_A_TIME }, (_, nth) => first + nth);
  const past = numbers.filter(isSharing).map(pastOf);
  return {
    name: 'many',
    startsAt,
    people: numbers.flatMap((nth) => [personOf(nth, 'mother'), personOf(nth, 'daughter')]),
    kinships: numbers.map((nth) => ({ person: daughterOf(nth), relative: motherOf(nth), kinship: 'PARENT' })),
    familyCodes: [],
    terminals: [],
    history: [...past.map(([share]) => share), ...past.map(([, settle]) => settle)].filter((one) => one !== undefined),
  };
};
