import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { HEBEI } from '@/domain/region/hebei';
import { authorising, onlyUsesChange, signedPledge } from './authorising';
import { proveRegion } from './rule-case';
import { allThreeUses, autumnSeason, relationsAre } from './usual';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { many, wordsOf } from './words';

const w = wordsOf(HEBEI);
const without = withoutOf(HEBEI, 'hebei');

proveRegion(HEBEI, [
  ...relationsAre(HEBEI, 'close-relatives', CLOSE_RELATIVES),
  [
    ['sharing.relations'],
    'spouse-parents',
    'a spouse’s parent may not be added',
    () => w.add({ kinship: 'SPOUSE_PARENT' }),
    'RELATION_NOT_ALLOWED',
  ],
  [['sharing.maxRelatives'], 'hebei', 'the eighth relative may be added', () => w.add({ bound: many(7) }), 'yes'],
  [
    ['sharing.maxRelatives'],
    'hebei',
    'the ninth relative may not be added',
    () => w.add({ bound: many(8) }),
    'CAP_REACHED',
  ],
  ...without.familyCode,
  ...without.slots,
  ...without.numberOfSharers,
  ...without.severalInOneForm,
  ...without.floor,
  ...without.ceiling,
  ...without.limit,
  ...without.memberFace,
  ...without.days,
  ...without.publicFunded,
  ...without.cards,
  ...without.handlingAsCase,
  ...allThreeUses(HEBEI, 'hebei'),
  ...without.otherOrder,
  ...without.numberPerBill,
  ...without.oneSidedEnd,
  ...without.delayedEnd,
  ...without.endWithInsurance,
  ...onlyUsesChange(HEBEI, 'hebei'),
  ...signedPledge(HEBEI, 'hebei'),
  ...autumnSeason(HEBEI),
  ...without.citiesLeftOut,
  ...without.premiumPledge,
  ...without.transfer,
  ...authorising(HEBEI, 'hebei'),
  [
    ['flows.addRelative'],
    'hebei',
    'form, notice, pledge, check',
    () => addingWalked(HEBEI),
    ['FORM', 'NOTICE', 'PLEDGE', 'CHECK'],
  ],
  [['flows.payPremium'], 'hebei', 'person, year, check', () => payingWalked(HEBEI), ['PERSON', 'YEAR', 'CHECK']],
]);
