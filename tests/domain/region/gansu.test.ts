import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { GANSU } from '@/domain/region/gansu';
import { authorising, onlyUsesChange } from './authorising';
import { movingOf } from './moving';
import { proveRegion, type RuleCase } from './rule-case';
import { allThreeUses, autumnSeason, relationsAre } from './usual';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { many, wordsOf } from './words';

const w = wordsOf(GANSU);
const without = withoutOf(GANSU, 'gansu');
const moving = movingOf(GANSU);

/** Beside the authorisation, money moves to a member: real-systems.md, section 7 [65 A][66 A]. */
const transferCases: RuleCase[] = [
  ...CLOSE_RELATIVES.map(
    (kinship): RuleCase => [
      ['transfer.relations'],
      'gansu-transfer',
      `money moves to a ${kinship.toLowerCase().replace('_', ' ')}`,
      () => moving.to({ kinship }),
      'moves',
    ],
  ),
  [
    ['transfer.relations'],
    'spouse-parents',
    'no money moves to a spouse’s parent',
    () => moving.to({ kinship: 'SPOUSE_PARENT' }),
    'RELATION_NOT_ALLOWED',
  ],
  [['transfer.to'], 'gansu-transfer', 'money moves to a member', () => moving.to({ isMember: true }), 'moves'],
  [
    ['transfer.to'],
    'gansu-transfer',
    'no money moves to who is no member',
    () => moving.to({ isMember: false }),
    'NOT_A_MEMBER',
  ],
  [
    ['transfer.money'],
    'gansu-transfer',
    'all that is there may move',
    () => moving.to({ amountFen: 120_000 }),
    'moves',
  ],
  [
    ['transfer.money'],
    'gansu-transfer',
    'one fen more may not move',
    () => moving.to({ amountFen: 120_001 }),
    'TRANSFER_BALANCE_SHORT',
  ],
  [
    ['transfer.money', 'transfer.into'],
    'gansu-transfer',
    'it leaves the personal account and reaches the family account',
    () => moving.way(),
    'PERSONAL wang-fang → FAMILY liu-guilan',
  ],
];

/** real-systems.md, sections 7 and 9, 甘肃 [65 A][66 A]; 7 relatives and 3 a bill [67 C][68 C]. */
proveRegion(GANSU, [
  ...relationsAre(GANSU, 'close-relatives', CLOSE_RELATIVES),
  [
    ['sharing.relations'],
    'spouse-parents',
    'a spouse’s parent may not be added',
    () => w.add({ kinship: 'SPOUSE_PARENT' }),
    'RELATION_NOT_ALLOWED',
  ],
  [['sharing.maxRelatives'], 'gansu', 'the seventh relative may be added', () => w.add({ bound: many(6) }), 'yes'],
  [
    ['sharing.maxRelatives'],
    'gansu',
    'the eighth relative may not be added',
    () => w.add({ bound: many(7) }),
    'CAP_REACHED',
  ],
  ...without.familyCode,
  ...without.slots,
  ...without.numberOfSharers,
  ...without.severalInOneForm,
  ...without.floor,
  ...without.ceiling,
  ...without.limit,
  [
    ['sharing.memberFace'],
    'gansu-face',
    'on the sixteenth birthday a face is asked for',
    () => w.add({ kinship: 'CHILD', bornOn: '2010-11-22', memberFace: undefined }),
    'MEMBER_FACE_MISSING',
  ],
  [
    ['sharing.memberFace'],
    'gansu-face',
    'the day before it none is asked for',
    () => w.add({ kinship: 'CHILD', bornOn: '2010-11-23', memberFace: undefined }),
    'yes',
  ],
  [
    ['sharing.memberFace'],
    'gansu-face',
    'the face that was shown is enough',
    () => w.add({ kinship: 'CHILD', bornOn: '2010-11-22', memberFace: 'MOCK' }),
    'yes',
  ],
  ...without.days,
  ...without.publicFunded,
  ...without.cards,
  ...without.handlingAsCase,
  ...allThreeUses(GANSU, 'gansu'),
  ...without.otherOrder,
  [
    ['sharing.sharersPerBill'],
    'gansu',
    'three sharers pay one bill together',
    () => w.bill([{ balanceFen: 3_000 }, { balanceFen: 3_000 }, { balanceFen: 4_000 }]),
    'own 0 | PERSONAL 1: 3000, PERSONAL 2: 3000, PERSONAL 3: 4000 | cash 0 | 1 SHARER_BALANCE_SHORT | 2 SHARER_BALANCE_SHORT',
  ],
  [
    ['sharing.sharersPerBill'],
    'gansu',
    'a fourth sharer does not pay the last fen',
    () => w.bill([{ balanceFen: 3_000 }, { balanceFen: 3_000 }, { balanceFen: 3_999 }, {}]),
    'own 0 | PERSONAL 1: 3000, PERSONAL 2: 3000, PERSONAL 3: 3999 | cash 1 | 1 SHARER_BALANCE_SHORT | 2 SHARER_BALANCE_SHORT | 3 SHARER_BALANCE_SHORT | 4 OTHER_SHARER_PAID',
  ],
  ...without.oneSidedEnd,
  ...without.delayedEnd,
  ...without.endWithInsurance,
  ...onlyUsesChange(GANSU, 'gansu'),
  ...without.sharingPledge,
  ...autumnSeason(GANSU),
  ...without.citiesLeftOut,
  ...without.premiumPledge,
  ...transferCases,
  ...authorising(GANSU, 'gansu'),
  [
    ['flows.addRelative'],
    'gansu',
    'notice, questions, form, the member’s face, check',
    () => addingWalked(GANSU),
    ['NOTICE', 'QUESTIONS', 'FORM', 'MEMBER_FACE', 'CHECK'],
  ],
  [['flows.payPremium'], 'gansu', 'person, year, check', () => payingWalked(GANSU), ['PERSON', 'YEAR', 'CHECK']],
]);
