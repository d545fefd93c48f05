import type { Kinship } from '@/domain/person/kinship';
import type { PersonOfAge } from '@/domain/person/possible-kinship';
import { whyNotHandedIn } from '@/domain/sharing/decide-hand-in';
import { aMother } from '../support/builders';
import { aSon } from '../support/cross-builders';

const codeOf = (
  kinship: Kinship,
  { relative = aMother, waiting = [], handedInToday = 0 }: Partial<Asked> = {},
): string =>
  whyNotHandedIn(kinship, {
    today: '2026-11-22',
    sharer: aSon,
    relative,
    waiting: waiting.map((one) => ({ kinship: one })),
    handedInToday,
  })?.code ?? 'handed in';

interface Asked {
  relative: PersonOfAge;
  waiting: Kinship[];
  handedInToday: number;
}

const young: PersonOfAge = { bornOn: '1971-05-21', sex: 'FEMALE' };

describe('what an office may hand in (policy-sources.md#employer-limits)', () => {
  it.each<[string, Kinship, Partial<Asked>, string]>([
    ['a mother', 'PARENT', {}, 'handed in'],
    ['a mother a day too young', 'PARENT', { relative: young }, 'KINSHIP_IMPOSSIBLE'],
    ['a spouse, where none waits', 'SPOUSE', { waiting: ['PARENT'] }, 'handed in'],
    ['a second spouse', 'SPOUSE', { waiting: ['SPOUSE'] }, 'SLOT_TAKEN'],
    ['a second parent', 'PARENT', { waiting: ['PARENT'] }, 'handed in'],
    ['a third parent', 'PARENT', { waiting: ['PARENT', 'PARENT'] }, 'SLOT_TAKEN'],
    ['the eighth of a day', 'SIBLING', { handedInToday: 7 }, 'handed in'],
    ['the ninth', 'SIBLING', { handedInToday: 8 }, 'ASKED_TODAY'],
  ])('%s: as expected', (_, kinship, asked, expected) => {
    expect(codeOf(kinship, asked)).toBe(expected);
  });
});
