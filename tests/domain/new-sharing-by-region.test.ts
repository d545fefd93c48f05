import { GANSU } from '@/domain/region/gansu';
import { HANGZHOU } from '@/domain/region/hangzhou';
import { HEBEI } from '@/domain/region/hebei';
import { NINGBO_NETWORK } from '@/domain/region/ningbo-network';
import type { RegionProfile } from '@/domain/region/region-profile';
import { SHANDONG } from '@/domain/region/shandong';
import { SHANXI } from '@/domain/region/shanxi';
import { decideNewSharing, type NewSharingClaim, type NewSharingFacts } from '@/domain/sharing/decide-new-sharing';
import { whyCardStops } from '@/domain/sharing/kept-out';
import { needsMemberFace } from '@/domain/sharing/member-face';
import {
  decideDissolution,
  membersSeen,
  type NetworkFacts,
  whyNoInitiator,
  whyNoMember,
} from '@/domain/sharing/network';
import { whyNoSlot } from '@/domain/sharing/slots';
import { idNumberOf } from '../../mock-server/seed/demo-id-number';
import { aMother, anInsurance, aRegion, aSharingClaim, aSharingPerson, sharingFacts } from '../support/builders';
import { inFull, refusalInFull } from '../support/in-full';

/** 王芳 and her mother, both insured in this region; what its notice asks is met. */
const begin = (
  region: RegionProfile,
  { claim = {}, facts = {} }: { claim?: Partial<NewSharingClaim>; facts?: Partial<NewSharingFacts> } = {},
) => {
  const insurance = anInsurance({ region: region.code });
  return inFull(
    decideNewSharing(
      aSharingClaim(claim),
      sharingFacts({
        region,
        sharer: aSharingPerson({ insurance }),
        relative: { ...aMother, insurance },
        ...facts,
      }),
    ),
  );
};

describe('who may share at all', () => {
  it.each<[string, RegionProfile, Parameters<typeof begin>[1], string]>([
    ['杭州 authorises nobody', HANGZHOU, {}, 'SHARING_NOT_HERE, region hangzhou'],
    [
      '山西 keeps the publicly funded out, as sharers',
      SHANXI,
      { facts: { sharer: aSharingPerson({ insurance: anInsurance({ region: 'shanxi', publicFunded: true }) }) } },
      'PUBLIC_FUNDED, who SHARER, name 王*, sex FEMALE',
    ],
    [
      'and as relatives',
      SHANXI,
      { facts: { relative: { ...aMother, insurance: anInsurance({ region: 'shanxi', publicFunded: true }) } } },
      'PUBLIC_FUNDED at relative.idNumber, who RELATIVE, name 刘*兰, sex FEMALE',
    ],
    [
      'a network asks for cards in use',
      NINGBO_NETWORK,
      { facts: { relative: { ...aMother, insurance: anInsurance({ region: 'ningbo-network', card: 'CANCELLED' }) } } },
      'CARD_NOT_IN_USE at relative.idNumber, who RELATIVE, name 刘*兰, sex FEMALE',
    ],
    [
      'in 山东 one person shares with a relative',
      SHANDONG,
      { facts: { sharersOfRelative: 1 } },
      'BOUND_BY_OTHER at relative.idNumber, max 1',
    ],
    ['in 河北 as many as like', HEBEI, { facts: { sharersOfRelative: 99 } }, 'yes'],
    [
      'in 甘肃 the relative shows their face',
      GANSU,
      { facts: { today: '2026-11-22' } },
      'MEMBER_FACE_MISSING at memberFace',
    ],
    [
      'who did not agree before is asked',
      HEBEI,
      { facts: { wasNotAgreed: true } },
      'RELATIVE_MUST_BE_ASKED at askRelative',
    ],
    [
      'who is asked three times a day is asked no more',
      HEBEI,
      { claim: { askRelative: true }, facts: { askedToday: 3 } },
      'ASKED_TODAY at relative.idNumber, max 3, asked RELATIVE',
    ],
    ['who is not asked may have been asked three times', HEBEI, { facts: { askedToday: 3 } }, 'yes'],
  ])('%s', (_, region, asked, expected) => {
    expect(begin(region, asked)).toBe(expected);
  });
});

it.each([
  ['2010-11-22', true],
  ['2010-11-23', false],
])('in 甘肃 a relative born on %s shows their face on the 22nd of November 2026: %j', (bornOn, needs) => {
  const idNumber = idNumberOf({ addressCode: '139901', bornOn, serial: 3 });
  expect(needsMemberFace(GANSU, idNumber, '2026-11-22')).toBe(needs);
  expect(needsMemberFace(HEBEI, idNumber, '2026-11-22')).toBe(false);
  expect(needsMemberFace(GANSU, idNumber.slice(1), '2026-11-22')).toBe(false);
});

describe('the cards at a payment', () => {
  it.each([
    [true, 'IN_USE', 'IN_USE', null],
    [true, 'CANCELLED', 'IN_USE', 'SHARER_CARD_NOT_IN_USE'],
    [true, 'IN_USE', 'CANCELLING', 'OWN_CARD_NOT_IN_USE'],
    [false, 'CANCELLED', 'CANCELLED', null],
  ] as const)('asked for %j, sharer %s, own %s: %j', (cardsInUse, sharer, own, code) => {
    expect(whyCardStops(aRegion({ cardsInUse }), { sharer, own })).toBe(code);
  });
});

describe('a network', () => {
  const facts = (over: Partial<NetworkFacts> = {}): NetworkFacts => ({
    region: NINGBO_NETWORK,
    sharer: { sharedMoneyFen: 1 },
    boundRelatives: [],
    sharersOfSharer: 0,
    relativesOfRelative: 0,
    ...over,
  });
  const loose = aRegion({ network: { begunWithMoney: false, onePerPerson: false, membersSeenBy: 'EVERY_MEMBER' } });

  it.each<[string, Partial<NetworkFacts>, string | null]>([
    ['is begun with a fen', {}, null],
    ['is not begun with nothing', { sharer: { sharedMoneyFen: 0 } }, 'NETWORK_NEEDS_MONEY'],
    ['once begun invites with nothing', { sharer: { sharedMoneyFen: 0 }, boundRelatives: ['anybody'] }, null],
    ['is not begun by a member of another’s', { sharersOfSharer: 1 }, 'IN_OTHER_NETWORK, who SHARER'],
    [
      'is no question where people share two by two',
      { region: HEBEI, sharersOfSharer: 1, sharer: { sharedMoneyFen: 0 } },
      null,
    ],
    [
      'is begun by anybody where nothing is asked',
      { region: loose, sharersOfSharer: 1, sharer: { sharedMoneyFen: 0 } },
      null,
    ],
  ])('%s', (_, over, expected) => {
    const no = whyNoInitiator(facts(over));
    expect(no && refusalInFull(no)).toBe(expected);
  });

  it.each<[string, Partial<NetworkFacts>, string | null]>([
    ['takes who has none', {}, null],
    [
      'does not take who has one',
      { relativesOfRelative: 1 },
      'IN_OTHER_NETWORK at relative.idNumber, who RELATIVE, name 刘*兰, sex FEMALE',
    ],
    ['takes anybody where people share two by two', { region: HEBEI, relativesOfRelative: 1 }, null],
    ['takes who has one where one may be in several', { region: loose, relativesOfRelative: 1 }, null],
  ])('%s', (_, over, expected) => {
    const no = whyNoMember({ ...facts(over), relative: aMother });
    expect(no && refusalInFull(no)).toBe(expected);
  });

  it.each([
    ['by its initiator', NINGBO_NETWORK, 1, 0, 'yes'],
    ['by a member: no', NINGBO_NETWORK, 0, 1, 'MOVE_NOT_YOURS'],
    ['by who stands in none: no', NINGBO_NETWORK, 0, 0, 'NETWORK_NOT_HERE'],
    ['where there are none: no', HEBEI, 1, 0, 'NETWORK_NOT_HERE'],
  ] as const)('is dissolved %s', (_, region, members, memberships, expected) => {
    expect(inFull(decideDissolution(region, { members, memberships }))).toBe(expected);
  });

  it('shows a member the others where every member sees them, else only themself', () => {
    const members = [{ personId: 'a' }, { personId: 'b' }];
    const seen = (region: RegionProfile) => membersSeen(region, members, { id: 'b', side: 'BENEFICIARY' });
    expect([seen(loose), seen(HEBEI)]).toEqual([members, [{ personId: 'b' }]]);
    expect(membersSeen(HEBEI, members, { id: 'b', side: 'SHARER' })).toEqual(members);
  });
});

describe('a slot', () => {
  const father = { kinship: 'PARENT', sex: 'MALE', name: '武德福' } as const;
  const mother = { kinship: 'PARENT', sex: 'FEMALE', name: '谭秀' } as const;
  const twoChildren = aRegion({ slots: [{ kinship: 'CHILD', max: 2 }] });
  const child = (sex: 'MALE' | 'FEMALE', name: string) => ({ kinship: 'CHILD', sex, name }) as const;

  it.each([
    [
      'of a father, taken',
      SHANXI,
      [mother, father],
      father,
      'SLOT_TAKEN at kinship, kinship PARENT, name 武*福, sex MALE',
    ],
    ['of a father, free beside a mother', SHANXI, [mother], father, null],
    ['nobody counts elsewhere', HEBEI, [father, father, father], father, null],
    ['of two children, one of them there', twoChildren, [child('MALE', '夏雨')], child('FEMALE', '夏雪'), null],
    [
      'of two children, both there, whatever their sex',
      twoChildren,
      [child('MALE', '夏雨'), child('FEMALE', '夏雪')],
      child('FEMALE', '夏霜'),
      'SLOT_TAKEN at kinship, kinship CHILD, name 夏*, sex MALE',
    ],
  ] as const)('%s', (_, region, bound, relative, expected) => {
    const no = whyNoSlot(region, bound, relative);
    expect(no && refusalInFull(no)).toBe(expected);
  });

  it('of nobody is taken by nobody who can be named', () => {
    const none = aRegion({ slots: [{ kinship: 'CHILD', max: 0 }] });
    const no = whyNoSlot(none, [], child('MALE', '夏雨'));
    expect(no && refusalInFull(no)).toBe('SLOT_TAKEN at kinship, kinship CHILD');
  });
});
