import type { Kinship } from '@/domain/person/kinship';
import { type PersonOfAge, whyNotByPledge } from '@/domain/person/possible-kinship';

const TODAY = '2026-11-22';
const woman = (bornOn: string): PersonOfAge => ({ bornOn, sex: 'FEMALE' });
const man = (bornOn: string): PersonOfAge => ({ bornOn, sex: 'MALE' });

const codeOf = (kinship: Kinship, sharer: PersonOfAge, relative: PersonOfAge, bound: Kinship[] = []) =>
  whyNotByPledge(kinship, {
    today: TODAY,
    sharer,
    relative,
    boundRelatives: bound.map((one) => ({ name: '夏雨', sex: 'FEMALE' as const, kinship: one })),
  })?.code ?? 'possible';

describe('on a pledge alone', () => {
  it.each<[string, Kinship, PersonOfAge, PersonOfAge, string]>([
    ['a parent 14 years older', 'PARENT', woman('1985-05-20'), woman('1971-05-20'), 'possible'],
    [
      'a parent a day less than 14 years older',
      'PARENT',
      woman('1985-05-20'),
      woman('1971-05-21'),
      'KINSHIP_IMPOSSIBLE',
    ],
    ['a parent who is younger', 'PARENT', woman('1985-05-20'), woman('2001-01-01'), 'KINSHIP_IMPOSSIBLE'],
    ['a grandparent 14 years older', 'PATERNAL_GRANDPARENT', woman('1985-05-20'), man('1971-05-20'), 'possible'],
    ['a grandparent too young', 'MATERNAL_GRANDPARENT', woman('1985-05-20'), man('1971-05-21'), 'KINSHIP_IMPOSSIBLE'],
    ['a child 14 years younger', 'CHILD', woman('1985-05-20'), man('1999-05-20'), 'possible'],
    ['a child a day too old', 'CHILD', woman('1985-05-20'), man('1999-05-19'), 'KINSHIP_IMPOSSIBLE'],
    ['a grandchild too old', 'PATERNAL_GRANDCHILD', woman('1985-05-20'), man('1999-05-19'), 'KINSHIP_IMPOSSIBLE'],
    ['a wife on her 20th birthday', 'SPOUSE', man('1990-01-01'), woman('2006-11-22'), 'possible'],
    ['a wife the day before it', 'SPOUSE', man('1990-01-01'), woman('2006-11-23'), 'KINSHIP_IMPOSSIBLE'],
    ['a husband on his 22nd birthday', 'SPOUSE', woman('1990-01-01'), man('2004-11-22'), 'possible'],
    ['a husband the day before it', 'SPOUSE', woman('1990-01-01'), man('2004-11-23'), 'KINSHIP_IMPOSSIBLE'],
    ['a sharer who is too young to be married', 'SPOUSE', man('2004-11-23'), woman('1990-01-01'), 'KINSHIP_IMPOSSIBLE'],
    ['a sibling of any age', 'SIBLING', woman('1985-05-20'), man('2020-01-01'), 'possible'],
  ])('%s', (_, kinship, sharer, relative, expected) => {
    expect(codeOf(kinship, sharer, relative)).toBe(expected);
  });

  it.each<[string, Kinship, Kinship[], string]>([
    ['a spouse, where there is none', 'SPOUSE', ['PARENT', 'CHILD'], 'possible'],
    ['a second spouse', 'SPOUSE', ['SPOUSE'], 'SLOT_TAKEN'],
    ['a second parent', 'PARENT', ['PARENT'], 'possible'],
    ['a third parent', 'PARENT', ['PARENT', 'PARENT'], 'SLOT_TAKEN'],
    ['a fourth sibling', 'SIBLING', ['SIBLING', 'SIBLING', 'SIBLING'], 'possible'],
  ])('%s', (_, kinship, bound, expected) => {
    expect(codeOf(kinship, man('1985-05-20'), woman('1960-01-01'), bound)).toBe(expected);
  });
});
