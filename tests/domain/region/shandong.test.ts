import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { SHANDONG } from '@/domain/region/shandong';
import { authorising, signedPledge, unchangedOf } from './authorising';
import { newbornsHave, raisesBy } from './premium-law';
import { proveRegion } from './rule-case';
import { allThreeUses, autumnSeason, relationsAre } from './usual';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { many, wordsOf } from './words';

const w = wordsOf(SHANDONG);
const without = withoutOf(SHANDONG, 'shandong');
const unchanged = unchangedOf(SHANDONG, 'shandong');

/** real-systems.md, section 7 山东: 消费可用限额, 7 relatives with one sharer each [71 C][72 C]; the rest as everywhere. */
proveRegion(SHANDONG, [
  ...relationsAre(SHANDONG, 'close-relatives', CLOSE_RELATIVES),
  [
    ['sharing.relations'],
    'spouse-parents',
    'a spouse’s parent may not be added',
    () => w.add({ kinship: 'SPOUSE_PARENT' }),
    'RELATION_NOT_ALLOWED',
  ],
  [['sharing.maxRelatives'], 'shandong', 'the seventh relative may be added', () => w.add({ bound: many(6) }), 'yes'],
  [
    ['sharing.maxRelatives'],
    'shandong',
    'the eighth relative may not be added',
    () => w.add({ bound: many(7) }),
    'CAP_REACHED',
  ],
  ...without.familyCode,
  ...without.slots,
  [
    ['sharing.maxSharersPerRelative'],
    'shandong',
    'a relative without a sharer may be added',
    () => w.add({ sharersOfRelative: 0 }),
    'yes',
  ],
  [
    ['sharing.maxSharersPerRelative'],
    'shandong',
    'a relative with a sharer may not be added by another',
    () => w.add({ sharersOfRelative: 1 }),
    'BOUND_BY_OTHER',
  ],
  ...without.severalInOneForm,
  ...without.floor,
  ...without.ceiling,
  [
    ['sharing.limit'],
    'shandong-limit',
    'a limit of one fen a month may be set',
    () => w.add({ terms: { monthLimitFen: 1 } }),
    'yes',
  ],
  [
    ['sharing.limit'],
    'shandong-limit',
    'a limit of nothing may not be set',
    () => w.add({ terms: { monthLimitFen: 0 } }),
    'MONTH_LIMIT_MISSING',
  ],
  [
    ['sharing.limit'],
    'shandong-limit',
    'without a limit nothing begins',
    () => w.add({ terms: { monthLimitFen: undefined } }),
    'MONTH_LIMIT_MISSING',
  ],
  [
    ['sharing.limit'],
    'shandong-limit',
    'what is left of the month pays to its last fen',
    () => w.bill([{ monthLeftFen: 10_000 }]),
    'own 0 | PERSONAL 1: 10000 | cash 0',
  ],
  [
    ['sharing.limit'],
    'shandong-limit',
    'the fen above what is left of the month is paid in cash',
    () => w.bill([{ monthLeftFen: 9_999 }]),
    'own 0 | PERSONAL 1: 9999 | cash 1 | 1 MONTH_LIMIT_REACHED',
  ],
  ...without.memberFace,
  ...without.days,
  ...without.publicFunded,
  ...without.cards,
  ...without.handlingAsCase,
  ...allThreeUses(SHANDONG, 'shandong'),
  ...without.otherOrder,
  ...without.numberPerBill,
  ...without.oneSidedEnd,
  ...without.delayedEnd,
  ...without.endWithInsurance,
  [['sharing.changeable'], 'shandong', 'the uses may be changed', () => w.change({}, { uses: ['CARE'] }), 'yes'],
  [
    ['sharing.changeable'],
    'shandong-limit',
    'the limit may be lowered to one fen',
    () => w.change({ monthLimitFen: 10_000 }, { monthLimitFen: 1 }),
    'yes',
  ],
  [
    ['sharing.changeable'],
    'shandong-limit',
    'the limit may be raised',
    () => w.change({ monthLimitFen: 10_000 }, { monthLimitFen: 10_001 }),
    'yes',
  ],
  [
    ['sharing.changeable'],
    'shandong-limit',
    'the limit may not be lowered to nothing',
    () => w.change({ monthLimitFen: 10_000 }, { monthLimitFen: 0 }),
    'MONTH_LIMIT_MISSING',
  ],
  ...unchanged.ceiling,
  ...unchanged.lastDay,
  ...signedPledge(SHANDONG, 'shandong'),
  ...autumnSeason(SHANDONG),
  ...newbornsHave(SHANDONG, 'shandong-newborn', '青岛', '2027-01-01'),
  ...raisesBy(SHANDONG, 'shandong-incentive', 300_000),
  ...without.citiesLeftOut,
  ...without.premiumPledge,
  ...without.transfer,
  ...authorising(SHANDONG, 'shandong'),
  [
    ['flows.addRelative'],
    'shandong',
    'form, terms, notice, pledge, check',
    () => addingWalked(SHANDONG),
    ['FORM', 'TERMS', 'NOTICE', 'PLEDGE', 'CHECK'],
  ],
  [['flows.payPremium'], 'shandong', 'person, year, check', () => payingWalked(SHANDONG), ['PERSON', 'YEAR', 'CHECK']],
]);
