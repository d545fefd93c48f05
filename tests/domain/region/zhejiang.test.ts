import { ZHEJIANG } from '@/domain/region/zhejiang';
import { onlyUsesChange } from './authorising';
import { quotaPremium } from './quota-premium';
import { proveRegion } from './rule-case';
import { relationsAre, withoutPremiumUse } from './usual';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { bound, TODAY, wordsOf } from './words';
import { ZHEJIANG_CASE } from './zhejiang-case';

const w = wordsOf(ZHEJIANG);
const without = withoutOf(ZHEJIANG, 'zhejiang', ['SPOUSE', 'PARENT', 'CHILD']);

proveRegion(ZHEJIANG, [
  ...relationsAre(ZHEJIANG, 'zhejiang', ['SPOUSE', 'PARENT', 'CHILD']),
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
  [
    ['sharing.money'],
    'zhejiang-earlier-years',
    'only what earlier years left is shared',
    () => w.bill([{ balanceFen: 10_000 }]),
    'own 0 | EARLIER_YEARS 1: 10000 | cash 0',
  ],
  ...without.floor,
  ...without.ceiling,
  ...without.limit,
  ...without.memberFace,
  [['sharing.days'], 'zhejiang', 'it may begin today', () => w.add({ terms: { firstDay: TODAY } }), 'yes'],
  [
    ['sharing.days'],
    'zhejiang',
    'it may not begin yesterday',
    () => w.add({ terms: { firstDay: '2026-11-21' } }),
    'FIRST_DAY_PAST',
  ],
  [
    ['sharing.days'],
    'zhejiang',
    'no last day is chosen',
    () => w.add({ terms: { lastDay: '2026-12-31' } }),
    'TERM_NOT_IN_REGION',
  ],
  ...without.publicFunded,
  ...without.cards,
  ...ZHEJIANG_CASE,
  ...withoutPremiumUse(ZHEJIANG, 'zhejiang'),
  ...without.otherOrder,
  ...without.numberPerBill,
  ...without.oneSidedEnd,
  ...without.delayedEnd,
  ...without.endWithInsurance,
  ...onlyUsesChange(ZHEJIANG, 'zhejiang'),
  ...without.sharingPledge,
  [
    ['premium.season.opensOn', 'premium.season.closesOn'],
    'zhejiang',
    'in no season is the premium paid from here',
    () => ['2026-08-31', '2026-09-01', '2026-12-31', '2027-01-01'].map((today) => w.premium({ today })),
    ['USE_NOT_IN_REGION', 'USE_NOT_IN_REGION', 'USE_NOT_IN_REGION', 'USE_NOT_IN_REGION'],
  ],
  [
    ['premium.season.opensOn'],
    'premium-season',
    'the season of what a quota pays opens on 1 September',
    () => ['2026-08-31', '2026-09-01'].map((today) => quotaPremium(ZHEJIANG, today)),
    ['OUT_OF_SEASON', 'paid'],
  ],
  [
    ['premium.season.closesOn'],
    'premium-season',
    'the season of what a quota pays closes on 31 December',
    () => ['2026-12-31', '2027-01-01'].map((today) => quotaPremium(ZHEJIANG, today)),
    ['paid', 'OUT_OF_SEASON'],
  ],
  [['premium.citiesWithout'], 'zhejiang', 'a quota pays the premium in 甲市', () => quotaPremium(ZHEJIANG), 'paid'],
  ...without.premiumPledge,
  ...without.transfer,
  [['wallet'], 'zhejiang', 'a wallet may be opened', () => w.openWallet(), 'yes'],
  [['flows.share'], 'zhejiang', 'a relative may be authorised', () => w.add(), 'yes'],
  [
    ['flows.addRelative'],
    'zhejiang',
    '须知, the matter, form, terms, check',
    () => addingWalked(ZHEJIANG),
    ['NOTICE', 'SITUATION', 'FORM', 'TERMS', 'CHECK'],
  ],
  [['flows.payPremium'], 'zhejiang', 'person, check', () => payingWalked(ZHEJIANG), ['PERSON', 'CHECK']],
  [
    ['sharing.maxRelatives'],
    'binding',
    'one already bound is not bound again',
    () => w.add({ bound: [bound('PARENT', 'FEMALE', 'liu-guilan')] }),
    'ALREADY_BOUND',
  ],
]);
