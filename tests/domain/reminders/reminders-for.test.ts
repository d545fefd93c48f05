import type { ReminderFacts } from '@/domain/reminders/reminders-for';
import { remindersFor } from '@/domain/reminders/reminders-for';
import { anAccountState, aQuotaEnd, aSendingBack, aSharingTie, aTie } from '../../support/reminder-builders';

const season = { year: 2027, opensOn: '2026-09-01', closesOn: '2026-12-31' };

const nothing: ReminderFacts = {
  sharings: [],
  others: [],
  quotaEnds: [],
  sendingsBack: [],
  account: null,
  season: { season, unpaid: 0 },
};

test('who has nothing is reminded of nothing', () => {
  expect(remindersFor(nothing, '2026-12-31')).toEqual([]);
});

test('nobody left to pay for: a season is nobody’s matter', () => {
  expect(remindersFor({ ...nothing, season: { season, unpaid: 0 } }, '2026-09-01')).toEqual([]);
});

test('what presses most stands first, and no two are the same matter', () => {
  const facts: ReminderFacts = {
    sharings: [
      aSharingTie({ id: 'a', lastDay: '2026-12-31' }),
      aSharingTie({ id: 'b', relationEndedOn: '2026-12-20' }),
      aSharingTie({ id: 'c', isLive: false, ended: { on: '2026-12-20', by: 'BUREAU' } }),
    ],
    others: [aTie({ otherDiedOn: '2026-12-21' })],
    quotaEnds: [aQuotaEnd({ on: '2026-12-24' })],
    sendingsBack: [aSendingBack({ on: '2026-12-24' })],
    account: anAccountState({ balanceFen: 0 }),
    season: { season, unpaid: 2 },
  };
  const told = remindersFor(facts, '2026-12-31');
  expect(told.map(({ code }) => code)).toEqual([
    'DIED',
    'RELATION_OVER',
    'EXPIRES',
    'EXPIRED',
    'QUOTA_RETURNED',
    'MONEY_RETURNED',
    'SEASON_CLOSES',
    'AT_FLOOR',
  ]);
  expect(new Set(told.map(({ code, matter }) => code + matter)).size).toBe(told.length);
});
