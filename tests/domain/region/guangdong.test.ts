import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { GUANGDONG } from '@/domain/region/guangdong';
import { proveRegion } from './rule-case';
import { allThreeUses, autumnSeason, relationsAre } from './usual';
import { withoutOf } from './without';
import { bound, many, wordsOf } from './words';

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
  [
    ['sharing.money'],
    'guangdong',
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
  ...allThreeUses(GUANGDONG, 'guangdong'),
  ...without.otherOrder,
  ...without.numberPerBill,
  ...without.oneSidedEnd,
  ...without.delayedEnd,
  ...without.endWithInsurance,
  [['sharing.changeable'], 'guangdong', 'the uses may be changed', () => w.change({}, { uses: ['CARE'] }), 'yes'],
  [
    ['sharing.changeable'],
    'guangdong',
    'no ceiling appears by a change',
    () => w.change({}, { ceilingFen: 1 }),
    'TERM_NOT_IN_REGION',
  ],
  [
    ['sharing.changeable'],
    'guangdong',
    'no last day appears by a change',
    () => w.change({}, { lastDay: '2026-12-31' }),
    'TERM_NOT_IN_REGION',
  ],
  ...without.sharingPledge,
  ...autumnSeason(GUANGDONG),
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
  [['wallet'], 'guangdong', 'a wallet may be opened', () => w.openWallet(), 'yes'],
  [['flows.share'], 'guangdong', 'the tile leads to authorising', () => GUANGDONG.flows.share, 'AUTHORISE'],
  [
    ['flows.addRelative'],
    'guangdong',
    'a notice over the list, the form, check',
    () => GUANGDONG.flows.addRelative,
    ['NOTICE', 'LIST', 'FORM', 'CHECK'],
  ],
  [
    ['flows.payPremium'],
    'guangdong',
    'for whom, person, check',
    () => GUANGDONG.flows.payPremium,
    ['PAYMENT_TYPE', 'PERSON', 'CHECK'],
  ],
  [
    ['sharing.maxRelatives'],
    'binding',
    'one already bound is not bound again',
    () => w.add({ bound: [bound('PARENT', 'FEMALE', 'liu-guilan')] }),
    'ALREADY_BOUND',
  ],
]);
