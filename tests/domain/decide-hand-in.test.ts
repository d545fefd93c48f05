import type { Kinship } from '@/domain/person/kinship';
import type { PersonOfAge } from '@/domain/person/possible-kinship';
import { whyNotHandedIn } from '@/domain/sharing/decide-hand-in';
import { aMother } from '../support/builders';
import { aSon } from '../support/cross-builders';
import { refusalInFull } from '../support/in-full';

const answerTo = (
  kinship: Kinship,
  { relative = aMother, waiting = [], handedInToday = 0 }: Partial<Asked> = {},
): string => {
  const no = whyNotHandedIn(kinship, {
    today: '2026-11-22',
    sharer: aSon,
    relative,
    waiting: waiting.map((one) => ({ kinship: one })),
    handedInToday,
  });
  return no ? refusalInFull(no) : 'handed in';
};

interface Asked {
  relative: PersonOfAge;
  waiting: Kinship[];
  handedInToday: number;
}

const young: PersonOfAge = { bornOn: '1971-05-21', sex: 'FEMALE' };

describe('what an office may hand in (policy-sources.md#employer-limits)', () => {
  it.each<[string, Kinship, Partial<Asked>, string]>([
    ['a mother', 'PARENT', {}, 'handed in'],
    ['a mother a day too young', 'PARENT', { relative: young }, 'KINSHIP_IMPOSSIBLE at kinship, kinship PARENT'],
    ['a spouse, where none waits', 'SPOUSE', { waiting: ['PARENT'] }, 'handed in'],
    ['a second spouse', 'SPOUSE', { waiting: ['SPOUSE'] }, 'SLOT_TAKEN at kinship, kinship SPOUSE'],
    ['a second parent', 'PARENT', { waiting: ['PARENT'] }, 'handed in'],
    ['a third parent', 'PARENT', { waiting: ['PARENT', 'PARENT'] }, 'SLOT_TAKEN at kinship, kinship PARENT'],
    ['the eighth of a day', 'SIBLING', { handedInToday: 7 }, 'handed in'],
    ['the ninth', 'SIBLING', { handedInToday: 8 }, 'ASKED_TODAY at employee.idNumber, max 8'],
  ])('%s: as expected', (_, kinship, asked, expected) => {
    expect(answerTo(kinship, asked)).toBe(expected);
  });
});
