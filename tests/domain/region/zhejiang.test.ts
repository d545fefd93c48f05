import { ZHEJIANG } from '@/domain/region/zhejiang';
import { decideMove, type SharingMove, type SharingStage } from '@/domain/sharing/stages';
import { proveRegion } from './rule-case';
import { relationsAre, withoutPremiumUse } from './usual';
import { withoutOf } from './without';
import { bound, TODAY, wordsOf } from './words';

const w = wordsOf(ZHEJIANG);
const without = withoutOf(ZHEJIANG, 'zhejiang');

const move = (stage: SharingStage, asked: SharingMove): string => {
  const decided = decideMove(stage, asked, 'SHARER', ['SHARER']);
  return decided.ok ? decided.value : decided.code;
};

proveRegion(ZHEJIANG, [
  ...relationsAre(ZHEJIANG, 'zhejiang', ['SPOUSE', 'PARENT', 'CHILD']),
  [
    ['sharing.relations'],
    'spouse-parents',
    'a spouse’s parent may not be added',
    () => w.add({ kinship: 'SPOUSE_PARENT' }),
    'RELATION_NOT_ALLOWED',
  ],
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
  [['sharing.handling'], 'zhejiang-case', 'it begins as an application', () => w.begin(TODAY), 'APPLIED'],
  [
    ['sharing.handling'],
    'zhejiang-case',
    'an application for later begins the same',
    () => w.begin('2026-12-01'),
    'APPLIED',
  ],
  [
    ['sharing.handling'],
    'case-hours',
    'it is accepted after half an hour',
    () => w.due({ stage: 'APPLIED' }),
    'ACCEPT 2026-11-22T00:30',
  ],
  [
    ['sharing.handling'],
    'case-hours',
    'it is completed after two hours',
    () => w.due({ stage: 'ACCEPTED' }),
    'COMPLETE 2026-11-22T02:00',
  ],
  [
    ['sharing.handling'],
    'zhejiang-case',
    'completed late on its first day it begins at once',
    () => w.due({ stage: 'SCHEDULED', since: Date.parse('2026-11-22T02:00:00+08:00') }),
    'BEGIN 2026-11-22T02:00',
  ],
  [
    ['sharing.handling'],
    'zhejiang-case',
    'completed before its first day it waits for it',
    () => w.due({ stage: 'SCHEDULED', firstDay: '2026-12-01' }),
    'BEGIN 2026-12-01T00:00',
  ],
  [
    ['sharing.handling'],
    'zhejiang-case',
    'an application pays nothing yet',
    () => w.bill([{ stage: 'APPLIED' }]),
    'own 0 | - | cash 10000 | 1 SHARING_NOT_BEGUN',
  ],
  [
    ['sharing.handling'],
    'zhejiang-withdraw',
    'an application may be taken back',
    () => move('APPLIED', 'WITHDRAW'),
    'WITHDRAWN',
  ],
  [
    ['sharing.handling'],
    'zhejiang-withdraw',
    'an accepted one may be taken back',
    () => move('ACCEPTED', 'WITHDRAW'),
    'WITHDRAWN',
  ],
  [
    ['sharing.handling'],
    'zhejiang-withdraw',
    'a completed one may not be taken back',
    () => move('ACTIVE', 'WITHDRAW'),
    'CASE_COMPLETED',
  ],
  ...withoutPremiumUse(ZHEJIANG, 'zhejiang'),
  ...without.otherOrder,
  ...without.numberPerBill,
  ...without.oneSidedEnd,
  ...without.delayedEnd,
  ...without.endWithInsurance,
  [['sharing.changeable'], 'zhejiang', 'the uses may be changed', () => w.change({}, { uses: ['CARE'] }), 'yes'],
  [
    ['sharing.changeable'],
    'zhejiang',
    'no ceiling appears by a change',
    () => w.change({}, { ceilingFen: 1 }),
    'TERM_NOT_IN_REGION',
  ],
  [
    ['sharing.changeable'],
    'zhejiang',
    'no last day appears by a change',
    () => w.change({}, { lastDay: '2026-12-31' }),
    'TERM_NOT_IN_REGION',
  ],
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
    'the tax channel’s season opens on 1 September',
    () => ZHEJIANG.premium.season.opensOn,
    '09-01',
  ],
  [
    ['premium.season.closesOn'],
    'premium-season',
    'the tax channel’s season closes on 31 December',
    () => ZHEJIANG.premium.season.closesOn,
    '12-31',
  ],
  [
    ['premium.citiesWithout'],
    'zhejiang',
    'no city is left out of what no city has',
    () => ZHEJIANG.premium.citiesWithout,
    [],
  ],
  ...without.premiumPledge,
  ...without.transfer,
  [['wallet'], 'zhejiang', 'a wallet may be opened', () => w.openWallet(), 'yes'],
  [['flows.share'], 'zhejiang', 'the tile leads to authorising', () => ZHEJIANG.flows.share, 'AUTHORISE'],
  [
    ['flows.addRelative'],
    'zhejiang',
    '须知, the matter, form, terms, check',
    () => ZHEJIANG.flows.addRelative,
    ['NOTICE', 'SITUATION', 'FORM', 'TERMS', 'CHECK'],
  ],
  [['flows.payPremium'], 'zhejiang', 'person, check', () => ZHEJIANG.flows.payPremium, ['PERSON', 'CHECK']],
  [
    ['sharing.maxRelatives'],
    'binding',
    'one already bound is not bound again',
    () => w.add({ bound: [bound('PARENT', 'FEMALE', 'liu-guilan')] }),
    'ALREADY_BOUND',
  ],
]);
