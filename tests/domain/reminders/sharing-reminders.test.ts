import { SHARING_SIDES } from '@/domain/region/region-profile';
import { insuranceGone } from '@/domain/reminders/insurance-gone';
import { remindOfEnd, remindOfExpiry, remindOfInsurance, type SharingTie } from '@/domain/reminders/sharing-reminders';
import { SHARING_ENDERS } from '@/domain/sharing/stages';
import { anInsurance, aResidentInsurance } from '../../support/builders';
import { aSharingTie } from '../../support/reminder-builders';

const today = '2026-12-30';

describe('a last day that is near', () => {
  const near = { lastDay: '2026-12-31' };

  it.each<readonly [string, Partial<SharingTie>, readonly unknown[]]>([
    ['the sharer is led to where it is put off', near, [['SHARER', 'SHARING_TERMS', 1]]],
    ['where it cannot be put off, to the sharing', { ...near, mayChangeLastDay: false }, [['SHARER', 'SHARING', 1]]],
    [
      'the beneficiary is told too',
      { ...near, side: 'BENEFICIARY', mayChangeLastDay: false },
      [['BENEFICIARY', 'SHARING', 1]],
    ],
    ['without a last day there is nothing to tell', {}, []],
    ['nor of one that is ended or ending', { ...near, isLive: false }, []],
  ])('%s', (_, over, expected) => {
    const told = remindOfExpiry(aSharingTie(over), today);
    expect(told.map(({ side, way, figures }) => [side, way.to, figures.daysLeft])).toStrictEqual(expected);
  });

  it('put off, it is another matter', () => {
    const matterOf = (lastDay: string) => remindOfExpiry(aSharingTie({ lastDay }), today)[0]?.matter;
    expect([matterOf('2026-12-31'), matterOf('2027-01-01')]).toStrictEqual([
      'sharing-1:2026-12-31:1',
      'sharing-1:2027-01-01:7',
    ]);
  });
});

describe('a sharing that ended', () => {
  const expected = {
    SHARER: [],
    BENEFICIARY: [],
    BUREAU: ['EXPIRED'],
    INSURANCE: ['ENDED_BY_INSURANCE'],
    REGISTER: ['RELATION_OVER'],
  };

  it.each(SHARING_ENDERS)('by %s', (by) => {
    const tie = aSharingTie({ isLive: false, ended: { on: '2026-12-01', by } });
    expect(remindOfEnd(tie, today).map(({ code }) => code)).toStrictEqual(expected[by]);
    expect(remindOfEnd({ ...tie, side: 'BENEFICIARY' }, today).map(({ code }) => code)).toStrictEqual(expected[by]);
  });

  it.each([
    ['2026-11-29', 0],
    ['2026-11-30', 1],
  ] as const)('on %s is told to %d on the 30th of December', (on, count) => {
    const tie = aSharingTie({ isLive: false, ended: { on, by: 'BUREAU' } });
    expect(remindOfEnd(tie, today)).toHaveLength(count);
    expect(remindOfEnd({ ...tie, isFollowed: true }, today)).toStrictEqual([]);
  });
});

describe('an insurance that is over under a sharing that stays', () => {
  const sharer = anInsurance();
  const relative = aResidentInsurance();

  it.each([
    ['both stand', sharer, relative, null],
    ['the relative’s rests', sharer, { ...relative, status: 'ARREARS' as const }, null],
    [
      'the relative left',
      sharer,
      { ...relative, kind: 'NONE' as const },
      { whose: 'BENEFICIARY', how: 'NONE', region: 'hebei' },
    ],
    [
      'the relative moved',
      sharer,
      { ...relative, region: 'shanxi' as const },
      { whose: 'BENEFICIARY', how: 'MOVED', region: 'shanxi' },
    ],
    [
      'the sharer is an employee no more',
      { ...sharer, kind: 'RESIDENT' as const },
      relative,
      { whose: 'SHARER', how: 'NO_ACCOUNT', region: 'hebei' },
    ],
  ])('%s', (_, SHARER, BENEFICIARY, expected) => {
    const gone = insuranceGone('hebei', { SHARER, BENEFICIARY });
    expect(gone).toStrictEqual(expected);
    const told = remindOfInsurance(aSharingTie({ insuranceGone: gone }));
    expect(told.map(({ code, way }) => [code, way.to])).toStrictEqual(
      expected ? [['INSURANCE_GONE', 'SHARING_END']] : [],
    );
  });

  it.each(SHARING_SIDES)('the %s is told where and how of their own insurance alone', (side) => {
    for (const whose of SHARING_SIDES) {
      const gone = { whose, how: 'MOVED', region: 'shanxi' } as const;
      const told = remindOfInsurance(aSharingTie({ side, insuranceGone: gone }));
      const isOwn = whose === side;
      expect(told.map(({ figures }) => figures)).toStrictEqual([isOwn ? gone : { whose }]);
      expect(told.map(({ matter }) => matter)).toStrictEqual([`sharing-1:${whose}${isOwn ? ':MOVED:shanxi' : ''}`]);
    }
  });

  it('is not told beside a death, nor of what is ended', () => {
    const gone = { whose: 'BENEFICIARY', how: 'NONE', region: 'hebei' } as const;
    expect(remindOfInsurance(aSharingTie({ insuranceGone: gone, otherDiedOn: '2026-12-01' }))).toStrictEqual([]);
    expect(remindOfInsurance(aSharingTie({ insuranceGone: gone, isLive: false }))).toStrictEqual([]);
  });
});
