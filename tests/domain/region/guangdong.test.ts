import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { GUANGDONG } from '@/domain/region/guangdong';
import { authorising, onlyUsesChange } from './authorising';
import { codeAfter, codeWhere } from './medical-code';
import { newbornsHave } from './premium-law';
import { proveRegion } from './rule-case';
import { allThreeUses, autumnSeason, relationsAre } from './usual';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { many, wordsOf } from './words';

const w = wordsOf(GUANGDONG);
const without = withoutOf(GUANGDONG, 'guangdong');

proveRegion(GUANGDONG, [
  ...relationsAre(GUANGDONG, 'close-relatives', CLOSE_RELATIVES),
  [
    ['sharing.relations'],
    'spouse-parents',
    'a spouse’s parent may not be added',
    () => w.add({ kinship: 'SPOUSE_PARENT' }),
    'RELATION_NOT_ALLOWED',
  ],
  [['sharing.maxRelatives'], 'guangdong', 'the tenth relative may be added', () => w.add({ bound: many(9) }), 'yes'],
  [
    ['sharing.maxRelatives'],
    'guangdong',
    'the eleventh relative may not be added',
    () => w.add({ bound: many(10) }),
    'CAP_REACHED',
  ],
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
  [
    ['sharing.linksFamilyCode'],
    'guangdong-code',
    'binding shows the relative’s medical code',
    () => codeAfter(GUANGDONG),
    'shown',
  ],
  [
    ['sharing.linksFamilyCode'],
    'guangdong-code',
    'a pledge alone shows nobody’s medical code',
    () => codeWhere(GUANGDONG, { basis: 'PLEDGE' }),
    'not shown',
  ],
  [
    ['sharing.linksFamilyCode'],
    'guangdong-code',
    'who once ended it is not shown again by a binding',
    () => codeWhere(GUANGDONG, { hasLeft: true }),
    'not shown',
  ],
  [
    ['sharing.linksFamilyCode'],
    'guangdong-code',
    'nothing is shown of a sharing that waits for its day',
    () => codeAfter(GUANGDONG, 'SCHEDULED'),
    'not shown',
  ],
  [
    ['sharing.linksFamilyCode'],
    'guangdong-code',
    'a code that is shown already is not added again',
    () => codeAfter(GUANGDONG, 'ACTIVE', ['liu-guilan']),
    'not shown',
  ],
  [
    ['sharing.linksFamilyCode'],
    'family-code',
    'the fifth member may be brought by a binding',
    () => codeAfter(GUANGDONG, 'ACTIVE', ['1', '2', '3', '4']),
    'shown',
  ],
  [
    ['sharing.linksFamilyCode'],
    'family-code',
    'the sixth member may not',
    () => codeAfter(GUANGDONG, 'ACTIVE', ['1', '2', '3', '4', '5']),
    'not shown',
  ],
  ...allThreeUses(GUANGDONG, 'guangdong'),
  ...without.otherOrder,
  ...without.numberPerBill,
  ...without.oneSidedEnd,
  ...without.delayedEnd,
  ...without.endWithInsurance,
  ...onlyUsesChange(GUANGDONG, 'guangdong'),
  ...without.sharingPledge,
  ...autumnSeason(GUANGDONG),
  ...newbornsHave(GUANGDONG, 'guangdong-newborn', '惠州', '2026-08-30'),
  [['premium.citiesWithout'], 'guangdong', 'the premium is taken in 甲市', () => w.premium({ city: '甲市' }), 'paid'],
  [['premium.citiesWithout'], 'guangdong', 'the premium is taken in 广州', () => w.premium({ city: '广州' }), 'paid'],
  [
    ['premium.citiesWithout'],
    'guangdong',
    'the premium is not taken in 深圳',
    () => w.premium({ city: '深圳' }),
    'PREMIUM_NOT_HERE',
  ],
  [
    ['premium.citiesWithout'],
    'guangdong',
    'the premium is not taken in 汕尾',
    () => w.premium({ city: '汕尾' }),
    'PREMIUM_NOT_HERE',
  ],
  ...without.premiumPledge,
  ...without.transfer,
  ...authorising(GUANGDONG, 'guangdong'),
  [
    ['flows.addRelative'],
    'guangdong',
    'a notice over the list, the form, check',
    () => addingWalked(GUANGDONG),
    ['NOTICE', 'LIST', 'FORM', 'CHECK'],
  ],
  [
    ['flows.payPremium'],
    'guangdong',
    'for whom, person, check',
    () => payingWalked(GUANGDONG),
    ['PAYMENT_TYPE', 'PERSON', 'CHECK'],
  ],
]);
