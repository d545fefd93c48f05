import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { SHAANXI } from '@/domain/region/shaanxi';
import { authorising, onlyUsesChange, signedPledge } from './authorising';
import { extendedSeason, raisesBy } from './premium-law';
import { proveRegion } from './rule-case';
import { allThreeUses, relationsAre } from './usual';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { wordsOf } from './words';

const w = wordsOf(SHAANXI);
const without = withoutOf(SHAANXI, 'shaanxi');

/** real-systems.md, section 7 陕西医保: notice, form, signed pledge [70 B]; the rest as everywhere. */
proveRegion(SHAANXI, [
  ...relationsAre(SHAANXI, 'close-relatives', CLOSE_RELATIVES),
  [
    ['sharing.relations'],
    'spouse-parents',
    'a spouse’s parent may not be added',
    () => w.add({ kinship: 'SPOUSE_PARENT' }),
    'RELATION_NOT_ALLOWED',
  ],
  ...without.familyCode,
  ...without.numberOfRelatives,
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
  ...allThreeUses(SHAANXI, 'shaanxi'),
  ...without.otherOrder,
  ...without.numberPerBill,
  ...without.oneSidedEnd,
  ...without.delayedEnd,
  ...without.endWithInsurance,
  ...onlyUsesChange(SHAANXI, 'shaanxi'),
  ...signedPledge(SHAANXI, 'shaanxi'),
  ...extendedSeason(SHAANXI, 'shaanxi-extension'),
  ...raisesBy(SHAANXI, 'shaanxi-incentive', 300_000),
  ...without.citiesLeftOut,
  ...without.premiumPledge,
  ...without.transfer,
  ...authorising(SHAANXI, 'shaanxi'),
  [
    ['flows.addRelative'],
    'shaanxi',
    'notice, form, pledge, check',
    () => addingWalked(SHAANXI),
    ['NOTICE', 'FORM', 'PLEDGE', 'CHECK'],
  ],
  [['flows.payPremium'], 'shaanxi', 'person, year, check', () => payingWalked(SHAANXI), ['PERSON', 'YEAR', 'CHECK']],
]);
