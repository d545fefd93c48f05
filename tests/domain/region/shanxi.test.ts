import { showsPremium } from '@/domain/premium/premium-season';
import { SHANXI } from '@/domain/region/shanxi';
import { proveRegion } from './rule-case';
import { SHANXI_DAYS } from './shanxi-days';
import { SHANXI_ENDING } from './shanxi-ending';
import { SHANXI_MONEY } from './shanxi-money';
import { SHANXI_PEOPLE } from './shanxi-people';
import { autumnSeason } from './usual';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { bound, wordsOf } from './words';

const w = wordsOf(SHANXI);
const without = withoutOf(SHANXI, 'shanxi');

proveRegion(SHANXI, [
  ...SHANXI_PEOPLE,
  ...SHANXI_MONEY,
  ...SHANXI_DAYS,
  ...SHANXI_ENDING,
  [['sharing.pledge'], 'shanxi', 'notice and signed pledge are enough', () => w.add(), 'yes'],
  [
    ['sharing.pledge'],
    'shanxi',
    'without the pledge nothing begins',
    () => w.add({ consent: w.noticeOnly }),
    'PLEDGE_MISSING',
  ],
  ...autumnSeason(SHANXI),
  [
    ['premium.shown'],
    'shanxi-season',
    'on the day before the season home offers no payment',
    () => showsPremium(SHANXI, '2026-08-31'),
    false,
  ],
  [
    ['premium.shown'],
    'shanxi-season',
    'on its first day home offers it',
    () => showsPremium(SHANXI, '2026-09-01'),
    true,
  ],
  ...without.citiesLeftOut,
  [
    ['premium.pledge'],
    'shanxi-premium-pledge',
    'the pledge in force is confirmed and kept',
    () => w.premiumPledge('IN_FORCE'),
    '2',
  ],
  [
    ['premium.pledge'],
    'shanxi-premium-pledge',
    'an older pledge is not taken',
    () => w.premiumPledge('OLDER'),
    'NOTICE_OUTDATED',
  ],
  [
    ['premium.pledge'],
    'shanxi-premium-pledge',
    'without the pledge no premium is paid',
    () => w.premiumPledge('NONE'),
    'PLEDGE_MISSING',
  ],
  ...without.transfer,
  [['wallet'], 'shanxi', 'a wallet may be opened', () => w.openWallet(), 'yes'],
  [['flows.share'], 'shanxi', 'a relative may be authorised', () => w.add(), 'yes'],
  [
    ['flows.addRelative'],
    'shanxi',
    'notice, form, terms, pledge, the pledge again, check',
    () => addingWalked(SHANXI),
    ['NOTICE', 'FORM', 'TERMS', 'PLEDGE', 'PLEDGE_REVIEW', 'CHECK'],
  ],
  [['flows.payPremium'], 'shanxi', 'person, check', () => payingWalked(SHANXI), ['PERSON', 'CHECK']],
  [
    ['sharing.maxRelatives'],
    'binding',
    'one already bound is not bound again',
    () => w.add({ bound: [bound('PARENT', 'FEMALE', 'liu-guilan')] }),
    'ALREADY_BOUND',
  ],
]);
