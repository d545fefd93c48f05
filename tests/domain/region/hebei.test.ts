import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { HEBEI } from '@/domain/region/hebei';
import { proveRegion } from './rule-case';
import { allThreeUses, autumnSeason, relationsAre } from './usual';
import { withoutOf } from './without';
import { bound, many, wordsOf } from './words';

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
  ...without.slots,
  ...without.numberOfSharers,
  ...without.severalInOneForm,
  [
    ['sharing.money'],
    'hebei',
    'the whole personal account is shared',
    () => w.bill([{ balanceFen: 10_000 }]),
    'own 0 | PERSONAL 1: 10000 | cash 0',
  ],
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
  [['sharing.changeable'], 'hebei', 'the uses may be changed', () => w.change({}, { uses: ['CARE'] }), 'yes'],
  [
    ['sharing.changeable'],
    'hebei',
    'no ceiling appears by a change',
    () => w.change({}, { ceilingFen: 1 }),
    'TERM_NOT_IN_REGION',
  ],
  [
    ['sharing.changeable'],
    'hebei',
    'no last day appears by a change',
    () => w.change({}, { lastDay: '2026-12-31' }),
    'TERM_NOT_IN_REGION',
  ],
  [['sharing.pledge'], 'hebei', 'notice and signed pledge are enough', () => w.add(), 'yes'],
  [
    ['sharing.pledge'],
    'hebei',
    'without the pledge nothing begins',
    () => w.add({ consent: w.noticeOnly }),
    'PLEDGE_MISSING',
  ],
  ...autumnSeason(HEBEI),
  [
    ['premium.season.opensOn', 'premium.season.closesOn'],
    'premium-season',
    'one fen short pays no premium',
    () => w.premium({ balanceFen: 39_999 }),
    'BALANCE_SHORT',
  ],
  [
    ['premium.season.opensOn', 'premium.season.closesOn'],
    'premium-season',
    'the exact amount pays the premium',
    () => w.premium({ balanceFen: 40_000 }),
    'paid',
  ],
  ...without.citiesLeftOut,
  ...without.premiumPledge,
  ...without.transfer,
  [['wallet'], 'hebei', 'a wallet may be opened', () => w.openWallet(), 'yes'],
  [['flows.share'], 'hebei', 'the tile leads to authorising', () => HEBEI.flows.share, 'AUTHORISE'],
  [
    ['flows.addRelative'],
    'hebei',
    'form, notice, pledge, check',
    () => HEBEI.flows.addRelative,
    ['FORM', 'NOTICE', 'PLEDGE', 'CHECK'],
  ],
  [['flows.payPremium'], 'hebei', 'person, year, check', () => HEBEI.flows.payPremium, ['PERSON', 'YEAR', 'CHECK']],
  [
    ['sharing.maxRelatives'],
    'binding',
    'one already bound is not bound again',
    () => w.add({ bound: [bound('PARENT', 'FEMALE', 'liu-guilan')] }),
    'ALREADY_BOUND',
  ],
]);
