import { remindOfFamily, remindOfSixteen } from '@/domain/reminders/life-reminders';
import { remindOfBalance, remindOfQuotaEnd, remindOfSendingBack } from '@/domain/reminders/money-reminders';
import { daysBetween, isStillTold, stepReached } from '@/domain/reminders/reminder-days';
import { type ReminderFacts, remindersFor } from '@/domain/reminders/reminders-for';
import { remindOfSeason, type SeasonFacts } from '@/domain/reminders/season-reminders';
import { remindOfEnd, remindOfExpiry, remindOfInsurance } from '@/domain/reminders/sharing-reminders';
import { anAccountState, aQuotaEnd, aSendingBack, aSharingTie, aTie } from '../../support/reminder-builders';

const MOTHER = { name: '测大娘', kinship: 'PARENT' };
const TODAY = '2026-11-22';

describe('money', () => {
  it('of a quota that ended', () => {
    const told = {
      side: 'SHARER',
      other: MOTHER,
      matter: 'quota-1',
      dueOn: TODAY,
      way: { to: 'QUOTA', id: 'quota-1' },
    };
    expect(remindOfQuotaEnd(aQuotaEnd(), TODAY)).toStrictEqual([
      { ...told, code: 'QUOTA_RETURNED', figures: { by: 'BENEFICIARY', amountFen: 65_000 } },
    ]);
    expect(remindOfQuotaEnd(aQuotaEnd({ returnedFen: 0, by: 'INSURANCE' }), TODAY)).toStrictEqual([
      { ...told, code: 'QUOTA_OVER', figures: { by: 'INSURANCE' } },
    ]);
  });

  it.each([
    ['2026-11-21', 0],
    ['2026-11-22', 1],
    ['2026-12-22', 1],
    ['2026-12-23', 0],
  ])('that went back on the 22nd of November is told on %s: %i', (today, count) => {
    expect(remindOfSendingBack(aSendingBack(), today)).toHaveLength(count);
  });

  it('that went back, to its sender and to who let it pass', () => {
    const told = {
      other: MOTHER,
      matter: 'sending-1',
      dueOn: TODAY,
      way: { to: 'WALLET_TRANSFER', id: 'sending-1' },
      figures: { how: 'BOUNCED', amountFen: 30_000 },
    };
    expect(remindOfSendingBack(aSendingBack(), TODAY)).toStrictEqual([
      { ...told, code: 'MONEY_RETURNED', side: 'SHARER' },
    ]);
    expect(remindOfSendingBack(aSendingBack({ side: 'BENEFICIARY' }), TODAY)).toStrictEqual([
      { ...told, code: 'MONEY_MISSED', side: 'BENEFICIARY' },
    ]);
  });

  it('near a floor, at it, and where nobody noted since when', () => {
    const told = { side: 'SHARER', other: null, way: { to: 'TRIAL', id: null } };
    expect(remindOfBalance(anAccountState({ balanceFen: 100_001, floorFen: 100_000 }))).toStrictEqual([
      {
        ...told,
        code: 'NEAR_FLOOR',
        matter: '100000:2026-11-01',
        dueOn: '2026-11-01',
        figures: { leftFen: 1, floorFen: 100_000 },
      },
    ]);
    const since = { nearFloor: null, atFloor: null };
    expect(remindOfBalance(anAccountState({ balanceFen: 99_999, floorFen: 100_000, since }))).toStrictEqual([
      { ...told, code: 'AT_FLOOR', matter: '100000:', dueOn: null, figures: { leftFen: 0, floorFen: 100_000 } },
    ]);
  });
});

describe('a sharing', () => {
  const about = { side: 'SHARER', other: MOTHER };
  const page = { to: 'SHARING', id: 'sharing-1' };

  it('that expires tomorrow', () => {
    const told = { ...about, code: 'EXPIRES', matter: 'sharing-1:2026-11-23:1', dueOn: '2026-11-23' };
    expect(remindOfExpiry(aSharingTie({ lastDay: '2026-11-23' }), TODAY)).toStrictEqual([
      { ...told, way: { to: 'SHARING_TERMS', id: 'sharing-1' }, figures: { daysLeft: 1 } },
    ]);
    expect(remindOfExpiry(aSharingTie({ lastDay: '2026-11-23', mayChangeLastDay: false }), TODAY)).toStrictEqual([
      { ...told, way: page, figures: { daysLeft: 1 } },
    ]);
  });

  it.each([
    ['2026-12-23', []],
    ['2026-12-22', ['sharing-1:2026-12-22:30']],
    ['2026-11-30', ['sharing-1:2026-11-30:30']],
    ['2026-11-29', ['sharing-1:2026-11-29:7']],
    ['2026-11-24', ['sharing-1:2026-11-24:7']],
    ['2026-11-22', ['sharing-1:2026-11-22:1']],
    ['2026-11-21', []],
  ])('whose last day is %s comes as %j on the 22nd of November', (lastDay, matters) => {
    expect(remindOfExpiry(aSharingTie({ lastDay }), TODAY).map(({ matter }) => matter)).toStrictEqual(matters);
  });

  it.each([
    ['BUREAU', 'EXPIRED', {}],
    ['INSURANCE', 'ENDED_BY_INSURANCE', {}],
    ['REGISTER', 'RELATION_OVER', { kind: 'SHARING', ended: 1 }],
  ] as const)('ended by the %s', (by, code, figures) => {
    const ended = { on: '2026-11-20', by };
    expect(remindOfEnd(aSharingTie({ isLive: false, ended }), TODAY)).toStrictEqual([
      { ...about, code, matter: 'sharing-1', dueOn: '2026-11-20', way: page, figures },
    ]);
  });

  it('that stands ended nowhere is not told as ended', () => {
    expect(remindOfEnd(aSharingTie(), TODAY)).toStrictEqual([]);
  });

  it('under which an insurance is over', () => {
    const gone = { whose: 'SHARER', how: 'NO_ACCOUNT', region: 'hebei' } as const;
    expect(remindOfInsurance(aSharingTie({ insuranceGone: gone }))).toStrictEqual([
      {
        ...about,
        code: 'INSURANCE_GONE',
        matter: 'sharing-1:SHARER:NO_ACCOUNT:hebei',
        dueOn: null,
        way: { to: 'SHARING_END', id: 'sharing-1' },
        figures: gone,
      },
    ]);
    expect(remindOfInsurance(aSharingTie())).toStrictEqual([]);
  });

  it('of two who are family no more, and of one who died', () => {
    const told = { ...about, way: { to: 'SHARING_END', id: 'sharing-1' }, figures: { kind: 'SHARING' } };
    expect(remindOfFamily(aSharingTie({ relationEndedOn: '2026-11-20' }))).toStrictEqual([
      { ...told, code: 'RELATION_OVER', dueOn: '2026-11-20', matter: 'sharing-1:2026-11-20' },
    ]);
    expect(remindOfFamily(aSharingTie({ otherDiedOn: '2026-11-21' }))).toStrictEqual([
      { ...told, code: 'DIED', dueOn: '2026-11-21', matter: 'sharing-1:2026-11-21' },
    ]);
  });
});

describe('a sixteenth birthday on the 15th of December', () => {
  const child = { beneficiaryBornOn: '2010-12-15' };
  const partOn = (today: string, over: Parameters<typeof aTie>[0] = {}) =>
    remindOfSixteen(aTie({ ...child, ...over }), today).map(({ figures }) => figures.part);

  it.each([
    ['2026-11-14', []],
    ['2026-11-15', ['AHEAD']],
    ['2026-12-14', ['AHEAD']],
    ['2026-12-15', ['COME']],
    ['2027-01-14', ['COME']],
    ['2027-01-15', []],
  ])('on %s the holder reads %j', (today, parts) => {
    expect(partOn(today)).toStrictEqual(parts);
    expect(partOn(today, { side: 'BENEFICIARY' })).toStrictEqual(parts.filter((part) => part === 'COME'));
  });

  it('of a family code and of a sharing', () => {
    const told = { side: 'SHARER', other: MOTHER, dueOn: '2026-12-15', figures: { part: 'AHEAD' } };
    expect(remindOfSixteen(aTie(child), '2026-12-01')).toStrictEqual([
      { ...told, code: 'CODE_SIXTEEN', matter: 'code-1:AHEAD', way: { to: 'FAMILY_CODES', id: null } },
    ]);
    expect(remindOfSixteen(aSharingTie(child), '2026-12-01')).toStrictEqual([
      { ...told, code: 'SHARING_SIXTEEN', matter: 'sharing-1:AHEAD', way: { to: 'SHARING', id: 'sharing-1' } },
    ]);
  });
});

describe('a season', () => {
  const season = { year: 2027, opensOn: '2026-09-01', closesOn: '2026-12-31' };
  const extended = { ...season, extendedTo: '2027-02-28' };
  const matters = (today: string, facts: Partial<SeasonFacts> = {}) =>
    remindOfSeason({ season, unpaid: 1, ...facts }, today).map(({ code, matter }) => `${code} ${matter}`);

  it.each([
    ['2026-08-31', []],
    ['2026-09-01', ['SEASON_OPENS 2027']],
    ['2026-09-30', ['SEASON_OPENS 2027']],
    ['2026-10-01', []],
    ['2026-11-30', []],
    ['2026-12-01', ['SEASON_CLOSES 2027:30']],
    ['2026-12-23', ['SEASON_CLOSES 2027:30']],
    ['2026-12-24', ['SEASON_CLOSES 2027:7']],
    ['2026-12-29', ['SEASON_CLOSES 2027:7']],
    ['2026-12-30', ['SEASON_CLOSES 2027:1']],
    ['2026-12-31', ['SEASON_CLOSES 2027:1']],
    ['2027-01-01', []],
  ])('on %s: %j', (today, told) => {
    expect(matters(today)).toStrictEqual(told);
    expect(matters(today, { unpaid: 0 })).toStrictEqual([]);
  });

  it.each([
    ['2026-12-31', ['SEASON_CLOSES 2027:1']],
    ['2027-01-01', []],
    ['2027-01-28', []],
    ['2027-01-29', ['SEASON_CLOSES 2027:EXTENDED:30']],
    ['2027-02-28', ['SEASON_CLOSES 2027:EXTENDED:1']],
    ['2027-03-01', []],
  ])('with an extension, on %s: %j', (today, told) => {
    expect(matters(today, { season: extended })).toStrictEqual(told);
  });

  it('no longer than a month is called new, closes while it is new', () => {
    const short = { year: 2027, opensOn: '2026-12-01', closesOn: '2026-12-10' };
    expect(matters('2026-12-11', { season: short })).toStrictEqual([]);
    expect(matters('2026-12-01', { season: short })).toStrictEqual(['SEASON_CLOSES 2027:30']);
  });

  it('says what is still to be paid, and until when', () => {
    const told = { side: 'SHARER', other: null, way: { to: 'PREMIUM', id: null } };
    expect(remindOfSeason({ season, unpaid: 2 }, '2026-09-01')).toStrictEqual([
      {
        ...told,
        code: 'SEASON_OPENS',
        matter: '2027',
        dueOn: '2026-09-01',
        figures: { year: 2027, unpaid: 2, closesOn: '2026-12-31' },
      },
    ]);
    expect(remindOfSeason({ season, unpaid: 2 }, '2026-12-24')).toStrictEqual([
      {
        ...told,
        code: 'SEASON_CLOSES',
        matter: '2027:7',
        dueOn: '2026-12-31',
        figures: { year: 2027, unpaid: 2, daysLeft: 7 },
      },
    ]);
    expect(remindOfSeason({ season: extended, unpaid: 2 }, '2027-02-27')).toStrictEqual([
      {
        ...told,
        code: 'SEASON_CLOSES',
        matter: '2027:EXTENDED:1',
        dueOn: '2027-02-28',
        figures: { year: 2027, unpaid: 2, daysLeft: 1, extendedTo: '2027-02-28' },
      },
    ]);
  });
});

describe('days', () => {
  it('are counted forward and back', () => {
    expect([daysBetween('2026-12-31', '2027-01-02'), daysBetween('2027-01-02', '2026-12-31')]).toStrictEqual([2, -2]);
  });

  it.each([
    [31, null],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 1],
    [-1, null],
  ])('with %i left the step is %j', (daysLeft, step) => {
    expect(stepReached([30, 7, 1], daysLeft)).toBe(step);
  });

  it.each([
    ['2026-11-21', false],
    ['2026-11-22', true],
    ['2026-12-22', true],
    ['2026-12-23', false],
  ])('what happened on the 22nd of November is told on %s: %j', (today, told) => {
    expect(isStillTold(TODAY, today)).toBe(told);
  });
});

it('the more pressing stands first, and of two equally pressing the earlier day', () => {
  const facts: ReminderFacts = {
    sharings: [
      aSharingTie({ id: 'late', relationEndedOn: '2026-11-21' }),
      aSharingTie({ id: 'early', relationEndedOn: '2026-11-20' }),
      aSharingTie({ id: 'gone', insuranceGone: { whose: 'SHARER', how: 'NONE', region: 'hebei' } }),
    ],
    others: [],
    quotaEnds: [],
    sendingsBack: [],
    account: null,
    season: { season: { year: 2027, opensOn: '2026-09-01', closesOn: '2026-12-31' }, unpaid: 0 },
  };
  expect(remindersFor(facts, TODAY).map(({ matter }) => matter)).toStrictEqual([
    'early:2026-11-20',
    'late:2026-11-21',
    'gone:SHARER:NONE:hebei',
  ]);
});
