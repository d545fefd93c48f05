import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { JIANGSU } from '@/domain/region/jiangsu';
import { authorising, signedPledge, unchangedOf } from './authorising';
import { proveRegion } from './rule-case';
import { allThreeUses, autumnSeason, relationsAre } from './usual';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { TODAY, wordsOf } from './words';

const w = wordsOf(JIANGSU);
const without = withoutOf(JIANGSU, 'jiangsu');
const unchanged = unchangedOf(JIANGSU, 'jiangsu');

proveRegion(JIANGSU, [
  ...relationsAre(JIANGSU, 'close-relatives', CLOSE_RELATIVES),
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
  [
    ['sharing.relativesPerForm'],
    'jiangsu',
    'one form gathers five relatives',
    () => JIANGSU.sharing.relativesPerForm,
    5,
  ],
  ...without.floor,
  ...without.ceiling,
  ...without.limit,
  ...without.memberFace,
  [['sharing.days'], 'jiangsu', 'it may begin today', () => w.add({ terms: { firstDay: TODAY } }), 'yes'],
  [['sharing.days'], 'jiangsu', 'it may begin tomorrow', () => w.add({ terms: { firstDay: '2026-11-23' } }), 'yes'],
  [
    ['sharing.days'],
    'jiangsu',
    'it may not begin yesterday',
    () => w.add({ terms: { firstDay: '2026-11-21' } }),
    'FIRST_DAY_PAST',
  ],
  [
    ['sharing.days'],
    'jiangsu',
    'the last day may be the day after the first',
    () => w.add({ terms: { firstDay: TODAY, lastDay: '2026-11-23' } }),
    'yes',
  ],
  [
    ['sharing.days'],
    'jiangsu',
    'the last day may not be the first',
    () => w.add({ terms: { firstDay: TODAY, lastDay: TODAY } }),
    'LAST_DAY_NOT_AFTER_FIRST',
  ],
  [
    ['sharing.days'],
    'jiangsu',
    'the last day may be left open',
    () => w.add({ terms: { firstDay: TODAY, lastDay: null } }),
    'yes',
  ],
  [['sharing.days'], 'jiangsu', 'what begins today is active', () => w.begin(TODAY), 'ACTIVE'],
  [['sharing.days'], 'jiangsu', 'what begins tomorrow waits', () => w.begin('2026-11-23'), 'SCHEDULED'],
  [
    ['sharing.days'],
    'jiangsu',
    'what waits begins at midnight of its day',
    () => w.due({ stage: 'SCHEDULED', firstDay: '2026-11-23' }),
    'BEGIN 2026-11-23T00:00',
  ],
  [
    ['sharing.days'],
    'jiangsu',
    'the last day counts whole',
    () => w.due({ lastDay: '2026-11-23' }),
    'LAPSE 2026-11-24T00:00',
  ],
  ...without.publicFunded,
  ...without.cards,
  ...without.handlingAsCase,
  ...allThreeUses(JIANGSU, 'jiangsu'),
  ...without.otherOrder,
  ...without.numberPerBill,
  ...without.oneSidedEnd,
  ...without.delayedEnd,
  ...without.endWithInsurance,
  [['sharing.changeable'], 'jiangsu', 'the uses may be changed', () => w.change({}, { uses: ['CARE'] }), 'yes'],
  ...unchanged.ceiling,
  ...unchanged.limit,
  [
    ['sharing.changeable'],
    'jiangsu',
    'the last day does not move',
    () => w.change({ lastDay: '2026-12-31' }, { lastDay: '2027-12-31' }),
    'TERM_NOT_IN_REGION',
  ],
  ...signedPledge(JIANGSU, 'jiangsu'),
  ...autumnSeason(JIANGSU),
  ...without.citiesLeftOut,
  ...without.premiumPledge,
  ...without.transfer,
  ...authorising(JIANGSU, 'jiangsu'),
  [
    ['flows.addRelative'],
    'jiangsu',
    'form, terms, notice, pledge, check',
    () => addingWalked(JIANGSU),
    ['FORM', 'TERMS', 'NOTICE', 'PLEDGE', 'CHECK'],
  ],
  [['flows.payPremium'], 'jiangsu', 'person, year, check', () => payingWalked(JIANGSU), ['PERSON', 'YEAR', 'CHECK']],
]);
