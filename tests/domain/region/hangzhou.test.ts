import { decideConsent } from '@/domain/consent/consent';
import { isBesideCrossProvince } from '@/domain/cross-province/cross-province-rules';
import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { seasonFor } from '@/domain/premium/premium-season';
import { HANGZHOU } from '@/domain/region/hangzhou';
import { stageAfterEnd } from '@/domain/sharing/due-moves';
import { needsMemberFace } from '@/domain/sharing/member-face';
import { decideUses, whyNoCeiling, whyNoDays, whyNoMonthLimit } from '@/domain/sharing/sharing-terms';
import { aConsent, aSharingClaim, someTerms, TEXTS_IN_FORCE } from '../../support/builders';
import { movingOf } from './moving';
import { quotaPremium } from './quota-premium';
import { proveRegion, type RuleCase } from './rule-case';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { TODAY, wordsOf } from './words';

const w = wordsOf(HANGZHOU);
const without = withoutOf(HANGZHOU, 'hangzhou', []);
const moving = movingOf(HANGZHOU);

/** Whom money moves to: seed S3, 与本人关系 (real-systems.md, section 4.1). */
const payees: RuleCase[] = CLOSE_RELATIVES.map((kinship) => {
  const may = ['SPOUSE', 'PARENT', 'CHILD'].includes(kinship);
  return [
    ['transfer.relations'],
    'hangzhou',
    `${may ? 'money moves' : 'no money moves'} to a ${kinship.toLowerCase().replace('_', ' ')}`,
    () => moving.to({ kinship }),
    may ? 'moves' : 'RELATION_NOT_ALLOWED',
  ];
});

/** What only people who authorise are asked: nobody is, so nothing of it may stand in the data. */
const idle: RuleCase[] = [
  [['sharing.relations'], 'hangzhou', 'no relative is one to authorise', () => HANGZHOU.sharing.relations, []],
  [['sharing.maxRelatives'], 'hangzhou', 'no number of them is set', () => HANGZHOU.sharing.maxRelatives, null],
  [['sharing.relativesPerForm'], 'hangzhou', 'one transfer has one payee', () => HANGZHOU.sharing.relativesPerForm, 1],
  [['sharing.slots'], 'hangzhou', 'no place is kept for any', () => HANGZHOU.sharing.slots, []],
  [
    ['sharing.maxSharersPerRelative'],
    'hangzhou',
    'no number of sharers is set',
    () => HANGZHOU.sharing.maxSharersPerRelative,
    null,
  ],
  [
    ['sharing.withoutPublicFunded', 'sharing.cardsInUse'],
    'hangzhou',
    'nobody is kept out by 公费医疗 or a card',
    () => [HANGZHOU.sharing.withoutPublicFunded, HANGZHOU.sharing.cardsInUse],
    [false, false],
  ],
  [['sharing.changeable'], 'hangzhou', 'there are no terms to change', () => HANGZHOU.sharing.changeable, []],
  [['premium.citiesWithout'], 'hangzhou', 'a quota pays the premium in 甲市', () => quotaPremium(HANGZHOU), 'paid'],
];

const paying = (more: object = {}) => ({ uses: ['CARE'] as const, ...more });

/** real-systems.md, section 4.1: 杭州 old transfer flow (seed S3). */
proveRegion(HANGZHOU, [
  ...payees,
  [
    ['transfer.relations'],
    'spouse-parents',
    'no money moves to a spouse’s parent',
    () => moving.to({ kinship: 'SPOUSE_PARENT' }),
    'RELATION_NOT_ALLOWED',
  ],
  [['transfer.to'], 'hangzhou', 'the payee need not be bound', () => moving.to({ isMember: false }), 'moves'],
  [['transfer.money'], 'hangzhou', 'all of earlier years may move', () => moving.to({ amountFen: 120_000 }), 'moves'],
  [
    ['transfer.money'],
    'hangzhou',
    'one fen more may not move',
    () => moving.to({ amountFen: 120_001 }),
    'EARLIER_YEARS_SHORT',
  ],
  [
    ['transfer.money', 'transfer.into'],
    'hangzhou',
    'it leaves the account of earlier years and reaches one of the same kind',
    () => moving.way(),
    'EARLIER_YEARS wang-fang → EARLIER_YEARS liu-guilan',
  ],
  ...idle,
  [
    ['sharing.money'],
    'hangzhou',
    'only what earlier years left pays for another',
    () => w.bill([paying({ balanceFen: 10_000 })]),
    'own 0 | EARLIER_YEARS 1: 10000 | cash 0',
  ],
  [
    ['sharing.floorFen'],
    'hangzhou',
    'nothing need stay in the account',
    () => w.bill([paying({ balanceFen: 1 })]),
    'own 0 | EARLIER_YEARS 1: 1 | cash 9999 | 1 SHARER_BALANCE_SHORT',
  ],
  [
    ['sharing.ceiling'],
    'hangzhou',
    'no ceiling is set, not even one fen',
    () => whyNoCeiling(HANGZHOU, 1, 300_000)?.code,
    'TERM_NOT_IN_REGION',
  ],
  [
    ['sharing.limit'],
    'hangzhou',
    'no limit is set for a month',
    () => whyNoMonthLimit(HANGZHOU, 1)?.code,
    'TERM_NOT_IN_REGION',
  ],
  [
    ['sharing.memberFace'],
    'hangzhou',
    'the relative shows no face',
    () => needsMemberFace(HANGZHOU, aSharingClaim().relative.idNumber, TODAY),
    false,
  ],
  [
    ['sharing.days'],
    'hangzhou',
    'a first day is not chosen',
    () => whyNoDays(HANGZHOU, someTerms({ firstDay: TODAY }), TODAY)?.code,
    'TERM_NOT_IN_REGION',
  ],
  ...without.familyCode,
  ...without.handlingAsCase,
  [
    ['sharing.uses'],
    'hangzhou',
    'nothing is authorised to be paid',
    () =>
      (['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'] as const)
        .map((use) => decideUses(HANGZHOU, [use]))
        .filter(({ ok }) => ok),
    [],
  ],
  [['sharing.uses'], 'hangzhou', 'no premium is taken from a shared account', () => w.premium(), 'USE_NOT_IN_REGION'],
  [
    ['sharing.sharerOrder'],
    'sharer-order',
    'of two the first bound pays first, whatever was written down',
    () => w.bill([paying({ place: 1 }), paying({ place: 0 })]),
    'own 0 | EARLIER_YEARS 1: 10000 | cash 0',
  ],
  [
    ['sharing.sharersPerBill'],
    'hangzhou',
    'of three the last pays the last fen',
    () => w.bill([paying({ balanceFen: 1 }), paying({ balanceFen: 1 }), paying()]),
    'own 0 | EARLIER_YEARS 1: 1, EARLIER_YEARS 2: 1, EARLIER_YEARS 3: 9998 | cash 0 | 1 SHARER_BALANCE_SHORT | 2 SHARER_BALANCE_SHORT',
  ],
  [
    ['sharing.endedBy'],
    'hangzhou',
    'there is nothing that either side could end',
    () => [w.unbind('2026-11-01', 'SHARER'), w.unbind('2026-11-01', 'BENEFICIARY')],
    ['MOVE_NOT_YOURS', 'MOVE_NOT_YOURS'],
  ],
  [
    ['sharing.endOfNewOne'],
    'hangzhou',
    'nothing goes on until midnight',
    () => stageAfterEnd(HANGZHOU, { stage: 'ACTIVE', askedAt: Date.parse(`${TODAY}T09:00:00+08:00`) }, TODAY),
    'ENDED',
  ],
  [
    ['sharing.endsWithInsurance'],
    'hangzhou',
    'what was moved stays the relative’s when the insurance ends',
    () => w.lose('SHARER', { kind: 'NONE' }),
    'stays',
  ],
  [
    ['sharing.pledge'],
    'hangzhou',
    'the notice alone is enough',
    () => decideConsent(HANGZHOU, TEXTS_IN_FORCE, { notice: aConsent().notice }, '王芳').ok,
    true,
  ],
  [
    ['premium.season.opensOn', 'premium.season.closesOn'],
    'premium-season',
    'the season of the other channels runs from 1 September to 31 December',
    () => seasonFor(2027, HANGZHOU),
    { year: 2027, opensOn: '2026-09-01', closesOn: '2026-12-31' },
  ],
  ...without.premiumPledge,
  [
    ['rulesUntil'],
    'hangzhou',
    'rules of 2021: nothing of 2026 is offered beside them',
    () => [HANGZHOU.rulesUntil, isBesideCrossProvince(HANGZHOU)],
    [2021, false],
  ],
  [['wallet'], 'hangzhou', 'no wallet is opened', () => w.openWallet(), 'WALLET_NOT_HERE'],
  [['flows.share'], 'hangzhou', 'nobody is authorised', () => w.add(), 'SHARING_NOT_HERE'],
  [['flows.addRelative'], 'hangzhou', 'so no screen leads there', () => addingWalked(HANGZHOU), []],
  [['flows.payPremium'], 'hangzhou', 'person, check', () => payingWalked(HANGZHOU), ['PERSON', 'CHECK']],
]);
