import { NINGBO } from '@/domain/region/ningbo';
import { unchangedOf } from './authorising';
import { NINGBO_DAYS } from './ningbo-days';
import { quotaPremium } from './quota-premium';
import { proveRegion } from './rule-case';
import { relationsAre, withoutPremiumUse } from './usual';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { bound, TODAY, wordsOf } from './words';

const w = wordsOf(NINGBO);
const without = withoutOf(NINGBO, 'ningbo', ['SPOUSE', 'PARENT', 'CHILD']);
const unchanged = unchangedOf(NINGBO, 'ningbo');

proveRegion(NINGBO, [
  ...relationsAre(NINGBO, 'ningbo', ['SPOUSE', 'PARENT', 'CHILD']),
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
    'ningbo',
    'only what earlier years left is shared',
    () => w.bill([{ balanceFen: 10_000 }]),
    'own 0 | EARLIER_YEARS 1: 10000 | cash 0',
  ],
  ...without.floor,
  ...without.ceiling,
  ...without.limit,
  ...without.memberFace,
  ...NINGBO_DAYS,
  ...without.publicFunded,
  ...without.cards,
  ...without.handlingAsCase,
  ...withoutPremiumUse(NINGBO, 'ningbo'),
  ...without.otherOrder,
  ...without.numberPerBill,
  ...without.oneSidedEnd,
  ...without.delayedEnd,
  ...without.endWithInsurance,
  [['sharing.changeable'], 'ningbo', 'the uses may be changed', () => w.change({}, { uses: ['CARE'] }), 'yes'],
  ...unchanged.ceiling,
  ...unchanged.limit,
  [
    ['sharing.changeable'],
    'last-day-known',
    'the last day may be put off to the last one there is',
    () => w.change({ lastDay: '2026-12-31' }, { lastDay: '2099-12-31' }),
    'yes',
  ],
  [
    ['sharing.changeable'],
    'last-day-known',
    'and no further',
    () => w.change({ lastDay: '2026-12-31' }, { lastDay: '2100-01-01' }),
    'DAY_TOO_FAR',
  ],
  [
    ['sharing.changeable'],
    'ningbo',
    'the last day may be put off',
    () => w.change({ lastDay: '2026-12-31' }, { lastDay: '2027-12-31' }),
    'yes',
  ],
  [
    ['sharing.changeable'],
    'ningbo',
    'the last day may be brought forward to tomorrow',
    () => w.change({ lastDay: '2026-12-31' }, { lastDay: '2026-11-23' }),
    'yes',
  ],
  [
    ['sharing.changeable'],
    'ningbo',
    'the last day may not become today',
    () => w.change({ lastDay: '2026-12-31' }, { lastDay: TODAY }),
    'LAST_DAY_NOT_AFTER_FIRST',
  ],
  [
    ['sharing.changeable'],
    'ningbo',
    'the last day may be taken away',
    () => w.change({ lastDay: '2026-12-31' }, { lastDay: null }),
    'yes',
  ],
  [
    ['sharing.changeable'],
    'ningbo',
    'on the last day itself the uses may still change',
    () => w.change({ lastDay: TODAY }, { uses: ['CARE'] }),
    'yes',
  ],
  ...without.sharingPledge,
  [
    ['premium.season.opensOn', 'premium.season.closesOn'],
    'ningbo',
    'in no season is the premium paid from here',
    () => ['2026-08-31', '2026-09-01', '2026-12-31', '2027-01-01'].map((today) => w.premium({ today })),
    ['USE_NOT_IN_REGION', 'USE_NOT_IN_REGION', 'USE_NOT_IN_REGION', 'USE_NOT_IN_REGION'],
  ],
  [
    ['premium.season.opensOn'],
    'premium-season',
    'the season of what a quota pays opens on 1 September',
    () => ['2026-08-31', '2026-09-01'].map((today) => quotaPremium(NINGBO, today)),
    ['OUT_OF_SEASON', 'paid'],
  ],
  [
    ['premium.season.closesOn'],
    'premium-season',
    'the season of what a quota pays closes on 31 December',
    () => ['2026-12-31', '2027-01-01'].map((today) => quotaPremium(NINGBO, today)),
    ['paid', 'OUT_OF_SEASON'],
  ],
  [['premium.citiesWithout'], 'ningbo', 'a quota pays the premium in 甲市', () => quotaPremium(NINGBO), 'paid'],
  ...without.premiumPledge,
  ...without.transfer,
  [['wallet'], 'ningbo', 'a wallet may be opened', () => w.openWallet(), 'yes'],
  [['flows.share'], 'ningbo', 'a relative may be authorised', () => w.add(), 'yes'],
  [
    ['flows.addRelative'],
    'ningbo',
    '须知, the matter, form, terms, check',
    () => addingWalked(NINGBO),
    ['NOTICE', 'SITUATION', 'FORM', 'TERMS', 'CHECK'],
  ],
  [['flows.payPremium'], 'ningbo', 'person, check', () => payingWalked(NINGBO), ['PERSON', 'CHECK']],
  [
    ['sharing.maxRelatives'],
    'binding',
    'one already bound is not bound again',
    () => w.add({ bound: [bound('PARENT', 'FEMALE', 'liu-guilan')] }),
    'ALREADY_BOUND',
  ],
]);
