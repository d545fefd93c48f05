import { isBesideCrossProvince } from '@/domain/cross-province/cross-province-rules';
import { NINGBO_NETWORK } from '@/domain/region/ningbo-network';
import { decideNewSharing } from '@/domain/sharing/decide-new-sharing';
import { decideDissolution, membersSeen } from '@/domain/sharing/network';
import { aConsent, aMother, anInsurance, aSharingClaim, aSharingPerson, sharingFacts } from '../../support/builders';
import { onlyUsesChange } from './authorising';
import { quotaPremium } from './quota-premium';
import { proveRegion, type RuleCase } from './rule-case';
import { relationsAre, withoutPremiumUse } from './usual';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { bound, TODAY, wordsOf } from './words';

const region = NINGBO_NETWORK;
const w = wordsOf(region);
const without = withoutOf(region, 'ningbo-network', ['CHILD']);

interface Inviting {
  balanceFen?: number;
  members?: number;
  sharersOfSharer?: number;
  relativesOfRelative?: number;
}

/** 王芳 invites her mother into the network: what the law answers. */
const invite = ({ balanceFen = 1, members = 0, sharersOfSharer = 0, relativesOfRelative = 0 }: Inviting): string => {
  const { notice } = aConsent();
  const here = { region: region.code } as const;
  const terms = { uses: region.sharing.uses, ceilingFen: null, firstDay: null, lastDay: null };
  const decided = decideNewSharing(
    aSharingClaim({ terms, consent: { notice } }),
    sharingFacts({
      region,
      sharer: aSharingPerson({ insurance: anInsurance(here), sharedMoneyFen: balanceFen }),
      relative: { ...aMother, insurance: anInsurance({ ...here, kind: 'RESIDENT' }) },
      boundRelatives: Array.from({ length: members }, (_, at) => bound('CHILD', 'MALE', `child-${at}`)),
      sharersOfSharer,
      relativesOfRelative,
    }),
  );
  return decided.ok ? 'yes' : decided.code;
};

const MEMBERS = ['wife', 'father', 'son'].map((personId) => ({ personId }));
const seenBy = (id: string, side: 'SHARER' | 'BENEFICIARY') =>
  membersSeen(region, MEMBERS, { id, side })
    .map(({ personId }) => personId)
    .join();

const dissolve = (members: number, memberships: number): string => {
  const decided = decideDissolution(region, { members, memberships });
  return decided.ok ? 'yes' : decided.code;
};

type Row = readonly [says: string, happens: () => unknown, expected: unknown];
const when = (rule: string, source: string, rows: readonly Row[]): RuleCase[] =>
  rows.map(([says, happens, expected]) => [[rule], source, says, happens, expected]);

const away = { region: 'hebei' } as const;
const children = (count: number) => Array.from({ length: count }, (_, at) => bound('CHILD', 'MALE', `child-${at}`));

/** real-systems.md, section 4.2, before 2022 (seed S3); section 9, 浙江(宁波): 历年 only, old 1/2/∞. */
proveRegion(NINGBO_NETWORK, [
  ...relationsAre(region, 'ningbo-network', ['SPOUSE', 'PARENT', 'CHILD']),
  ...when('sharing.relations', 'spouse-parents', [
    ['a spouse’s parent may not be invited', () => w.add({ kinship: 'SPOUSE_PARENT' }), 'RELATION_NOT_ALLOWED'],
  ]),
  ...when('sharing.network.begunWithMoney', 'network-initiator', [
    ['one fen of earlier years begins a network', () => invite({ balanceFen: 1 }), 'yes'],
    ['nothing of earlier years begins none', () => invite({ balanceFen: 0 }), 'NETWORK_NEEDS_MONEY'],
    ['who began one may invite with nothing left', () => invite({ balanceFen: 0, members: 1 }), 'yes'],
  ]),
  ...when('sharing.network.onePerPerson', 'network-one', [
    ['who is in no network may begin one', () => invite({ sharersOfSharer: 0 }), 'yes'],
    ['a member of another’s may not begin one', () => invite({ sharersOfSharer: 1 }), 'IN_OTHER_NETWORK'],
    ['who has begun none may become a member', () => invite({ relativesOfRelative: 0 }), 'yes'],
    ['who has begun one may not become a member', () => invite({ relativesOfRelative: 1 }), 'IN_OTHER_NETWORK'],
  ]),
  ...when('sharing.network.membersSeenBy', 'network-seen', [
    ['the initiator sees every member', () => seenBy('husband', 'SHARER'), 'wife,father,son'],
    ['a member sees every member', () => seenBy('father', 'BENEFICIARY'), 'wife,father,son'],
  ]),
  ...when('sharing.slots', 'network-places', [
    ['a first spouse may be invited', () => w.add({ kinship: 'SPOUSE' }), 'yes'],
    ['a second spouse may not be invited', () => w.add({ kinship: 'SPOUSE', bound: [bound('SPOUSE')] }), 'SLOT_TAKEN'],
    [
      'a second parent may be invited, and be a mother beside a mother',
      () => w.add({ bound: [bound('PARENT', 'FEMALE', 'p1')] }),
      'yes',
    ],
    [
      'a third parent may not be invited',
      () => w.add({ bound: [bound('PARENT', 'MALE', 'p1'), bound('PARENT', 'FEMALE', 'p2')] }),
      'SLOT_TAKEN',
    ],
    [
      'a parent may be invited beside a spouse and children',
      () => w.add({ bound: [bound('SPOUSE'), ...children(9)] }),
      'yes',
    ],
    [
      'a tenth child may be invited',
      () => w.add({ kinship: 'CHILD', bound: [bound('SPOUSE'), ...children(9)] }),
      'yes',
    ],
  ]),
  ...without.familyCode,
  ...without.numberOfRelatives,
  ...when('sharing.maxRelatives', 'binding', [
    [
      'a member is not invited again',
      () => w.add({ bound: [bound('CHILD', 'FEMALE', 'liu-guilan')] }),
      'ALREADY_BOUND',
    ],
  ]),
  ...when('sharing.maxSharersPerRelative', 'network-one', [
    ['who is a member of none may become one', () => w.add({ sharersOfRelative: 0 }), 'yes'],
    ['a member of another’s may not become one', () => w.add({ sharersOfRelative: 1 }), 'BOUND_BY_OTHER'],
  ]),
  ...without.severalInOneForm,
  ...when('sharing.money', 'network-initiator', [
    [
      'only what earlier years left is shared',
      () => w.bill([{ balanceFen: 10_000 }]),
      'own 0 | EARLIER_YEARS 1: 10000 | cash 0',
    ],
  ]),
  ...without.floor,
  ...without.ceiling,
  ...without.limit,
  ...without.memberFace,
  ...without.days,
  ...when('sharing.withoutPublicFunded', 'ningbo-network', [
    ['one of the publicly funded care begins none', () => w.add({ sharer: { publicFunded: true } }), 'PUBLIC_FUNDED'],
    [
      'one of the publicly funded care is not invited',
      () => w.add({ relative: { publicFunded: true } }),
      'PUBLIC_FUNDED',
    ],
    ['who is not of it may be invited', () => w.add({ relative: { publicFunded: false } }), 'yes'],
  ]),
  ...when('sharing.cardsInUse', 'network-cards', [
    ['with both cards in use a member is invited', () => w.add({ sharer: { card: 'IN_USE' } }), 'yes'],
    ['a cancelled card of the initiator', () => w.add({ sharer: { card: 'CANCELLED' } }), 'CARD_NOT_IN_USE'],
    ['a card of the initiator being cancelled', () => w.add({ sharer: { card: 'CANCELLING' } }), 'CARD_NOT_IN_USE'],
    ['a cancelled card of the member', () => w.add({ relative: { card: 'CANCELLED' } }), 'CARD_NOT_IN_USE'],
    ['a card of the member being cancelled', () => w.add({ relative: { card: 'CANCELLING' } }), 'CARD_NOT_IN_USE'],
    [
      'a bill with both cards in use is paid',
      () => w.bill([{}], { card: 'IN_USE' }),
      'own 0 | EARLIER_YEARS 1: 10000 | cash 0',
    ],
    [
      'a bill of a member whose card is cancelled is not',
      () => w.bill([{}], { card: 'CANCELLED' }),
      'own 0 | - | cash 10000 | 1 OWN_CARD_NOT_IN_USE',
    ],
    [
      'a bill under an initiator whose card is being cancelled is not',
      () => w.bill([{ insurance: anInsurance({ region: region.code, card: 'CANCELLING' }) }]),
      'own 0 | - | cash 10000 | 1 SHARER_CARD_NOT_IN_USE',
    ],
  ]),
  ...without.handlingAsCase,
  ...withoutPremiumUse(region, 'ningbo-network'),
  ...when('sharing.uses', 'ningbo-network', [
    ['care alone', () => w.add({ terms: { uses: ['CARE'] } }), 'yes'],
    ['pharmacy alone', () => w.add({ terms: { uses: ['PHARMACY'] } }), 'yes'],
  ]),
  ...without.otherOrder,
  ...without.numberPerBill,
  ...when('sharing.endedBy', 'network-end', [
    ['the initiator may remove a member', () => w.unbind('2026-11-01', 'SHARER'), 'ENDED'],
    ['a member may leave', () => w.unbind('2026-11-01', 'BENEFICIARY'), 'ENDED'],
    ['the initiator may dissolve the network', () => dissolve(1, 0), 'yes'],
    ['a member may not dissolve it', () => dissolve(0, 1), 'MOVE_NOT_YOURS'],
    ['without members there is none to dissolve', () => dissolve(0, 0), 'NETWORK_NOT_HERE'],
  ]),
  ...without.delayedEnd,
  ...when('sharing.endsWithInsurance', 'network-end', [
    ['it ends with the initiator’s insurance', () => w.lose('SHARER', { kind: 'NONE' }), 'ends'],
    ['it ends when the initiator is no employee', () => w.lose('SHARER', { kind: 'RESIDENT' }), 'ends'],
    ['it ends when the initiator is insured elsewhere', () => w.lose('SHARER', away), 'ends'],
    ['it ends when the member is insured elsewhere', () => w.lose('BENEFICIARY', away), 'ends'],
    ['it stays while an insurance rests', () => w.lose('SHARER', { status: 'SUSPENDED' }), 'stays'],
    ['it stays when a card is cancelled', () => w.lose('SHARER', { card: 'CANCELLED' }), 'stays'],
  ]),
  ...onlyUsesChange(region, 'ningbo-network'),
  ...without.sharingPledge,
  ...when('premium.season.opensOn', 'premium-season', [
    [
      'the season of what a quota pays opens on 1 September',
      () => ['2026-08-31', '2026-09-01'].map((today) => quotaPremium(region, today)),
      ['OUT_OF_SEASON', 'paid'],
    ],
  ]),
  ...when('premium.season.closesOn', 'premium-season', [
    [
      'the season of what a quota pays closes on 31 December',
      () => ['2026-12-31', '2027-01-01'].map((today) => quotaPremium(region, today)),
      ['paid', 'OUT_OF_SEASON'],
    ],
  ]),
  ...when('premium.citiesWithout', 'ningbo-network', [
    ['a quota pays the premium in 甲市', () => quotaPremium(region), 'paid'],
  ]),
  ...without.premiumPledge,
  ...without.transfer,
  ...when('rulesUntil', 'ningbo-network', [
    [
      'rules of 2021: nothing of 2026 is offered beside them',
      () => [region.rulesUntil, isBesideCrossProvince(region)],
      [2021, false],
    ],
  ]),
  ...when('wallet', 'ningbo-network', [['no wallet is opened', () => w.openWallet(), 'WALLET_NOT_HERE']]),
  ...when('flows.share', 'network-initiator', [['a relative may be invited', () => w.add(), 'yes']]),
  ...when('flows.addRelative', 'ningbo-network', [
    ['须知, form, check', () => addingWalked(region), ['NOTICE', 'FORM', 'CHECK']],
  ]),
  ...when('flows.payPremium', 'ningbo-network', [['person, check', () => payingWalked(region), ['PERSON', 'CHECK']]]),
]);

it('begins on the day it is asked for', () => {
  expect(w.begin(TODAY)).toBe('ACTIVE');
});
