import { remindOfFamily, remindOfSixteen, sixteenthBirthday } from '@/domain/reminders/life-reminders';
import type { Tie } from '@/domain/reminders/tie';
import { aSharingTie, aTie } from '../../support/reminder-builders';

const family = (tie: Tie) => remindOfFamily(tie).map(({ code, dueOn, matter, way }) => [code, dueOn, matter, way.to]);

describe('a family that changes', () => {
  const divorced = { relationEndedOn: '2026-11-20' };
  const died = { otherDiedOn: '2026-11-21' };

  it.each<readonly [string, Tie, readonly unknown[]]>([
    ['nothing happened', aSharingTie(), []],
    [
      'the relation is over: the way is the end of the sharing',
      aSharingTie(divorced),
      [['RELATION_OVER', '2026-11-20', 'sharing-1:2026-11-20', 'SHARING_END']],
    ],
    [
      'the beneficiary is told too',
      aSharingTie({ ...divorced, side: 'BENEFICIARY' }),
      [['RELATION_OVER', '2026-11-20', 'sharing-1:2026-11-20', 'SHARING_END']],
    ],
    ['of a family code', aTie(divorced), [['RELATION_OVER', '2026-11-20', 'code-1:2026-11-20', 'FAMILY_CODE_END']]],
    ['a death', aSharingTie(died), [['DIED', '2026-11-21', 'sharing-1:2026-11-21', 'SHARING_END']]],
    [
      'a death after a divorce is told, and the divorce no more',
      aSharingTie({ ...divorced, ...died }),
      [['DIED', '2026-11-21', 'sharing-1:2026-11-21', 'SHARING_END']],
    ],
    ['what is ended already needs nobody’s look', aSharingTie({ ...divorced, ...died, isLive: false }), []],
  ])('%s', (_, tie, expected) => {
    expect(family(tie)).toEqual(expected);
  });
});

describe('the sixteenth birthday', () => {
  it.each([
    ['2010-12-15', '2026-12-15'],
    ['2012-02-29', '2028-02-29'],
  ])('of one born on %s is %s', (bornOn, birthday) => {
    expect(sixteenthBirthday(bornOn)).toBe(birthday);
  });

  const child = { beneficiaryBornOn: '2010-12-15' };
  const told = (tie: Tie, today = '2026-12-15') =>
    remindOfSixteen(tie, today).map(({ code, matter, dueOn, way }) => [code, matter, dueOn, way.to]);

  it.each<readonly [string, Tie, readonly unknown[]]>([
    [
      'a family code begun on the guardian’s pledge: the way is the list of codes',
      aTie(child),
      [['CODE_SIXTEEN', 'code-1:COME', '2026-12-15', 'FAMILY_CODES']],
    ],
    [
      'a sharing begun for a child: the way is that sharing',
      aSharingTie(child),
      [['SHARING_SIXTEEN', 'sharing-1:COME', '2026-12-15', 'SHARING']],
    ],
    ['a code that the child confirmed', aTie({ ...child, isConfirmedByBeneficiary: true }), []],
    ['a quota: no child can accept one', aTie({ ...child, kind: 'QUOTA' }), []],
    ['one that is ended', aTie({ ...child, isLive: false }), []],
    [
      'begun on the day before the birthday',
      aTie({ ...child, begunOn: '2026-12-14' }),
      [['CODE_SIXTEEN', 'code-1:COME', '2026-12-15', 'FAMILY_CODES']],
    ],
    ['begun on the birthday, at 16', aTie({ ...child, begunOn: '2026-12-15' }), []],
  ])('%s', (_, tie, expected) => {
    expect(told(tie)).toEqual(expected);
  });

  it.each([
    ['2026-12-14', []],
    ['2026-12-15', [['CODE_SIXTEEN', 'code-1:COME', '2026-12-15', 'FAMILY_CODES']]],
  ])('on %s the child, who has no face before, reads %j', (today, expected) => {
    expect(told(aTie({ ...child, side: 'BENEFICIARY' }), today)).toEqual(expected);
  });
});
