import type { Kinship } from '@/domain/person/kinship';
import { type PersonOfAge, type PledgeAlone, whyNotByPledge } from '@/domain/person/possible-kinship';
import { refusalInFull } from '../support/in-full';

const TODAY = '2026-11-22';
const woman = (bornOn: string): PersonOfAge => ({ bornOn, sex: 'FEMALE' });
const man = (bornOn: string): PersonOfAge => ({ bornOn, sex: 'MALE' });

const answerTo = (kinship: Kinship, sharer: PersonOfAge, relative: PersonOfAge, bound: Kinship[] = []) => {
  const no = whyNotByPledge(kinship, {
    today: TODAY,
    sharer,
    relative,
    boundRelatives: bound.map((one) => ({ name: '夏雨', sex: 'FEMALE' as const, kinship: one })),
  });
  return no ? refusalInFull(no) : 'possible';
};

describe('on a pledge alone', () => {
  it.each<[string, Kinship, PersonOfAge, PersonOfAge, string]>([
    ['a parent 14 years older', 'PARENT', woman('1985-05-20'), woman('1971-05-20'), 'possible'],
    [
      'a parent a day less than 14 years older',
      'PARENT',
      woman('1985-05-20'),
      woman('1971-05-21'),
      'KINSHIP_IMPOSSIBLE at kinship, kinship PARENT',
    ],
    [
      'a parent who is younger',
      'PARENT',
      woman('1985-05-20'),
      woman('2001-01-01'),
      'KINSHIP_IMPOSSIBLE at kinship, kinship PARENT',
    ],
    ['a grandparent 14 years older', 'PATERNAL_GRANDPARENT', woman('1985-05-20'), man('1971-05-20'), 'possible'],
    [
      'a grandparent of the father’s line too young',
      'PATERNAL_GRANDPARENT',
      woman('1985-05-20'),
      man('1971-05-21'),
      'KINSHIP_IMPOSSIBLE at kinship, kinship PATERNAL_GRANDPARENT',
    ],
    [
      'a grandparent too young',
      'MATERNAL_GRANDPARENT',
      woman('1985-05-20'),
      man('1971-05-21'),
      'KINSHIP_IMPOSSIBLE at kinship, kinship MATERNAL_GRANDPARENT',
    ],
    ['a child 14 years younger', 'CHILD', woman('1985-05-20'), man('1999-05-20'), 'possible'],
    [
      'a child a day too old',
      'CHILD',
      woman('1985-05-20'),
      man('1999-05-19'),
      'KINSHIP_IMPOSSIBLE at kinship, kinship CHILD',
    ],
    [
      'a grandchild too old',
      'PATERNAL_GRANDCHILD',
      woman('1985-05-20'),
      man('1999-05-19'),
      'KINSHIP_IMPOSSIBLE at kinship, kinship PATERNAL_GRANDCHILD',
    ],
    ['a wife on her 20th birthday', 'SPOUSE', man('1990-01-01'), woman('2006-11-22'), 'possible'],
    [
      'a wife the day before it',
      'SPOUSE',
      man('1990-01-01'),
      woman('2006-11-23'),
      'KINSHIP_IMPOSSIBLE at kinship, kinship SPOUSE',
    ],
    ['a husband on his 22nd birthday', 'SPOUSE', woman('1990-01-01'), man('2004-11-22'), 'possible'],
    [
      'a husband the day before it',
      'SPOUSE',
      woman('1990-01-01'),
      man('2004-11-23'),
      'KINSHIP_IMPOSSIBLE at kinship, kinship SPOUSE',
    ],
    [
      'a sharer who is too young to be married',
      'SPOUSE',
      man('2004-11-23'),
      woman('1990-01-01'),
      'KINSHIP_IMPOSSIBLE at kinship, kinship SPOUSE',
    ],
    ['a sibling of any age', 'SIBLING', woman('1985-05-20'), man('2020-01-01'), 'possible'],
  ])('%s', (_, kinship, sharer, relative, expected) => {
    expect(answerTo(kinship, sharer, relative)).toBe(expected);
  });

  it.each<[string, Kinship, Kinship[], string]>([
    ['a spouse, where there is none', 'SPOUSE', ['PARENT', 'CHILD'], 'possible'],
    ['a second spouse', 'SPOUSE', ['SPOUSE'], 'SLOT_TAKEN at kinship, kinship SPOUSE, name 夏*, sex FEMALE'],
    ['a second parent', 'PARENT', ['PARENT'], 'possible'],
    ['a third parent', 'PARENT', ['PARENT', 'PARENT'], 'SLOT_TAKEN at kinship, kinship PARENT, name 夏*, sex FEMALE'],
    ['a fourth sibling', 'SIBLING', ['SIBLING', 'SIBLING', 'SIBLING'], 'possible'],
  ])('%s', (_, kinship, bound, expected) => {
    expect(answerTo(kinship, man('1985-05-20'), woman('1960-01-01'), bound)).toBe(expected);
  });
  it('of several who hold the place the one of the same sex is named, else the first', () => {
    const bound = [
      { name: '夏雨', sex: 'FEMALE', kinship: 'PARENT' },
      { name: '夏大山', sex: 'MALE', kinship: 'PARENT' },
    ] as const;
    const named = (relative: PersonOfAge, boundRelatives: PledgeAlone['boundRelatives']) =>
      whyNotByPledge('PARENT', { today: TODAY, sharer: man('1985-05-20'), relative, boundRelatives })?.params;
    expect(named(man('1955-01-01'), bound)).toEqual({ kinship: 'PARENT', name: '夏*山', sex: 'MALE' });
    expect(named(woman('1955-01-01'), bound)).toEqual({ kinship: 'PARENT', name: '夏*', sex: 'FEMALE' });
    expect(named(man('1955-01-01'), [bound[0], bound[0]])).toEqual({ kinship: 'PARENT', name: '夏*', sex: 'FEMALE' });
  });

  it('any age is right for a sibling, and a grandchild of the other line is measured too', () => {
    expect(answerTo('MATERNAL_GRANDCHILD', woman('1985-05-20'), man('1999-05-19'))).toBe(
      'KINSHIP_IMPOSSIBLE at kinship, kinship MATERNAL_GRANDCHILD',
    );
    expect(answerTo('SPOUSE_PARENT', woman('1985-05-20'), man('2020-05-19'))).toBe('possible');
  });
});
