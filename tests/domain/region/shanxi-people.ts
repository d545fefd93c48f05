import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { SHANXI } from '@/domain/region/shanxi';
import type { RuleCase } from './rule-case';
import { relationsAre, twoMayBe } from './usual';
import { withoutOf } from './without';
import { bound, many, wordsOf } from './words';

const w = wordsOf(SHANXI);
const without = withoutOf(SHANXI, 'shanxi');

/** Whom 山西 lets one add, and how many. */
export const SHANXI_PEOPLE: RuleCase[] = [
  ...relationsAre(SHANXI, 'close-relatives', CLOSE_RELATIVES),
  [
    ['sharing.relations'],
    'spouse-parents',
    'a spouse’s parent may not be added',
    () => w.add({ kinship: 'SPOUSE_PARENT' }),
    'RELATION_NOT_ALLOWED',
  ],
  ...without.familyCode,
  ...without.numberOfRelatives,
  [
    ['sharing.slots'],
    'shanxi-slots',
    'a spouse may be added beside parents',
    () => w.add({ kinship: 'SPOUSE', bound: [bound('PARENT', 'MALE', 'father'), bound('PARENT', 'FEMALE', 'mother')] }),
    'yes',
  ],
  [
    ['sharing.slots'],
    'shanxi-slots',
    'a second spouse may not be added',
    () => w.add({ kinship: 'SPOUSE', bound: [bound('SPOUSE')] }),
    'SLOT_TAKEN',
  ],
  [
    ['sharing.slots'],
    'shanxi-slots',
    'a mother may be added beside the father',
    () => w.add({ sex: 'FEMALE', bound: [bound('PARENT', 'MALE')] }),
    'yes',
  ],
  [
    ['sharing.slots'],
    'shanxi-slots',
    'a father may be added beside the mother',
    () => w.add({ sex: 'MALE', bound: [bound('PARENT', 'FEMALE')] }),
    'yes',
  ],
  ...twoMayBe(
    SHANXI,
    'shanxi-slots',
    CLOSE_RELATIVES.filter((kinship) => kinship !== 'SPOUSE' && kinship !== 'PARENT'),
  ),
  [
    ['sharing.slots'],
    'shanxi-slots',
    'a second mother may not be added',
    () => w.add({ sex: 'FEMALE', bound: [bound('PARENT', 'FEMALE')] }),
    'SLOT_TAKEN',
  ],
  [
    ['sharing.slots'],
    'shanxi-slots',
    'a second father may not be added',
    () => w.add({ sex: 'MALE', bound: [bound('PARENT', 'MALE')] }),
    'SLOT_TAKEN',
  ],
  [
    ['sharing.slots'],
    'shanxi-slots',
    'a tenth child may be added',
    () => w.add({ kinship: 'CHILD', bound: many(9) }),
    'yes',
  ],
  ...without.numberOfSharers,
  ...without.severalInOneForm,
];
