import { remindOfSixteen } from '@/domain/reminders/life-reminders';
import { remindOfBalance, remindOfSendingBack } from '@/domain/reminders/money-reminders';
import type { Reminder } from '@/domain/reminders/reminder';
import { remindOfSeason } from '@/domain/reminders/season-reminders';
import { remindOfExpiry } from '@/domain/reminders/sharing-reminders';
import { REMINDERS_SYSTEM } from '../../support/national-policies';
import { anAccountState, aSendingBack, aSharingTie } from '../../support/reminder-builders';
import type { RuleCase } from '../region/rule-case';
import { proveNational } from './prove-national';

/** What is told, by its code and its matter. */
const told = (reminders: readonly Reminder[]): string =>
  reminders.map(({ code, matter }) => `${code} ${matter}`).join() || 'nothing';

const lastDay = '2026-12-31';
const expiryOn = (today: string) => told(remindOfExpiry(aSharingTie({ lastDay }), today));

const season = { year: 2027, opensOn: '2026-09-01', closesOn: '2026-12-31' };
const seasonOn = (today: string) => told(remindOfSeason({ season, unpaid: 1 }, today));

const extended = { ...season, extendedTo: '2027-02-28' };
const extendedOn = (today: string) => told(remindOfSeason({ season: extended, unpaid: 1 }, today));

/** 16 on 15 December 2026. */
const child = { begunOn: '2026-05-01', beneficiaryBornOn: '2010-12-15' };
const birthdayOn = (today: string) => told(remindOfSixteen(aSharingTie(child), today));

const daysFrom = (today: string): string => told(remindOfSendingBack(aSendingBack({ on: '2026-11-22' }), today));

const balance = (balanceFen: number): string =>
  told(remindOfBalance(anAccountState({ balanceFen, floorFen: 100_000 })));

type Day = readonly [today: string, says: string, expected: string];

const on = (path: string, source: string, happens: (today: string) => string, days: readonly Day[]): RuleCase[] =>
  days.map(([today, says, expected]) => [[path], source, says, () => happens(today), expected]);

const EXPIRES = 'EXPIRES sharing-1:2026-12-31';

/** No source: each value is ours, and each has both sides of its edge here. */
proveNational(REMINDERS_SYSTEM, [
  ...on('expirySteps', 'reminders-expiry', expiryOn, [
    ['2026-11-30', '31 days before the last day nothing is told', 'nothing'],
    ['2026-12-01', '30 days before it the end is told', `${EXPIRES}:30`],
    ['2026-12-02', '29 days before it that is the same matter', `${EXPIRES}:30`],
    ['2026-12-23', '8 days before it it still is', `${EXPIRES}:30`],
    ['2026-12-24', '7 days before it is another matter', `${EXPIRES}:7`],
    ['2026-12-25', '6 days before it is the same', `${EXPIRES}:7`],
    ['2026-12-29', '2 days before it it still is the same', `${EXPIRES}:7`],
    ['2026-12-30', 'the day before the last is another matter', `${EXPIRES}:1`],
    ['2026-12-31', 'the last day is the same as the day before', `${EXPIRES}:1`],
    ['2027-01-01', 'the day after the last no end is ahead', 'nothing'],
  ]),
  ...on('seasonOpensDays', 'reminders-season', seasonOn, [
    ['2026-08-31', 'the day before a season opens nothing is told', 'nothing'],
    ['2026-09-01', 'the first day of a season tells that it is open', 'SEASON_OPENS 2027'],
    ['2026-09-30', 'its 30th day still does', 'SEASON_OPENS 2027'],
    ['2026-10-01', 'its 31st day does not', 'nothing'],
  ]),
  ...on('seasonClosesSteps', 'reminders-season', seasonOn, [
    ['2026-11-30', '31 days before a season closes nothing is told of it', 'nothing'],
    ['2026-12-01', '30 days before a season closes it is told', 'SEASON_CLOSES 2027:30'],
    ['2026-12-02', 'the day after that is the same matter', 'SEASON_CLOSES 2027:30'],
    ['2026-12-23', '8 days before a season closes it still is', 'SEASON_CLOSES 2027:30'],
    ['2026-12-24', '7 days before a season closes is another matter', 'SEASON_CLOSES 2027:7'],
    ['2026-12-25', '6 days before a season closes is the same', 'SEASON_CLOSES 2027:7'],
    ['2026-12-29', '2 days before a season closes it still is that one', 'SEASON_CLOSES 2027:7'],
    ['2026-12-30', 'the day before the last of a season is another matter', 'SEASON_CLOSES 2027:1'],
    ['2026-12-31', 'the last day of a season is the same', 'SEASON_CLOSES 2027:1'],
    ['2027-01-01', 'the day after a season nothing is told', 'nothing'],
  ]),
  ...on('seasonClosesSteps', 'reminders-season', extendedOn, [
    ['2026-12-01', '30 days before a season with an extension closes it is told', 'SEASON_CLOSES 2027:30'],
    ['2026-12-31', 'on the last day of a season with an extension, too', 'SEASON_CLOSES 2027:1'],
    ['2027-01-01', 'on the first day of an extension nothing is told', 'nothing'],
    ['2027-01-28', '31 days before an extension ends nothing is told', 'nothing'],
    ['2027-01-29', '30 days before an extension ends it is told', 'SEASON_CLOSES 2027:EXTENDED:30'],
    ['2027-02-21', '7 days before an extension ends is another matter', 'SEASON_CLOSES 2027:EXTENDED:7'],
    ['2027-02-28', 'the last day of an extension is told', 'SEASON_CLOSES 2027:EXTENDED:1'],
    ['2027-03-01', 'the day after an extension nothing is told', 'nothing'],
  ]),
  ...on('birthdayDays.before', 'reminders-sixteen', birthdayOn, [
    ['2026-11-14', '31 days before a sixteenth birthday nothing is told', 'nothing'],
    ['2026-11-15', '30 days before a sixteenth birthday it is told as ahead', 'SHARING_SIXTEEN sharing-1:AHEAD'],
    ['2026-12-14', 'the day before a sixteenth birthday it still is ahead', 'SHARING_SIXTEEN sharing-1:AHEAD'],
  ]),
  ...on('birthdayDays.after', 'reminders-sixteen', birthdayOn, [
    ['2026-12-15', 'on the sixteenth birthday it has come', 'SHARING_SIXTEEN sharing-1:COME'],
    ['2027-01-14', '30 days after it it is told for the last time', 'SHARING_SIXTEEN sharing-1:COME'],
    ['2027-01-15', '31 days after it nothing is told', 'nothing'],
  ]),
  ...on('pastDays', 'reminders-past', daysFrom, [
    ['2026-11-22', 'what went back today is told', 'MONEY_RETURNED sending-1'],
    ['2026-12-22', 'what went back 30 days ago is told for the last time', 'MONEY_RETURNED sending-1'],
    ['2026-12-23', 'what went back 31 days ago is not', 'nothing'],
  ]),
  [
    ['nearFloorFen'],
    'reminders-floor',
    'a fen more than 100 yuan above the floor is not near it',
    () => balance(110_001),
    'nothing',
  ],
  [
    ['nearFloorFen'],
    'reminders-floor',
    'exactly 100 yuan above the floor is near it',
    () => balance(110_000),
    'NEAR_FLOOR 100000:2026-11-01',
  ],
  [
    ['nearFloorFen'],
    'reminders-floor',
    'a fen above the floor is near it',
    () => balance(100_001),
    'NEAR_FLOOR 100000:2026-11-01',
  ],
]);
