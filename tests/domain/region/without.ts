import { CLOSE_RELATIVES, type Kinship } from '@/domain/person/kinship';
import type { RegionProfile } from '@/domain/region/region-profile';
import { decideSharerOrder } from '@/domain/settlement/decide-sharer-order';
import { codeAfter } from './medical-code';
import type { RuleCase } from './rule-case';
import { twoMayBe } from './usual';
import { bound, many, TODAY, wordsOf } from './words';

const orderSet = (region: RegionProfile): string => {
  const decided = decideSharerOrder(region, ['1', '2'], ['2', '1']);
  return decided.ok ? 'yes' : decided.code;
};

/**
 * What happens where a region has no such rule: the same everywhere, so it is written once. Each group names the rule
 * that is not there; a table takes the groups it needs.
 */
export const withoutOf = (region: RegionProfile, source: string, kinds: readonly Kinship[] = CLOSE_RELATIVES) => {
  const w = wordsOf(region);
  const money = region.sharing.money === 'WHOLE_ACCOUNT' ? 'PERSONAL' : 'EARLIER_YEARS';
  const when = (rule: string, rows: readonly (readonly [string, () => unknown, unknown])[]): RuleCase[] =>
    rows.map(([says, happens, expected]) => [[rule], source, says, happens, expected] as const);

  return {
    numberOfRelatives: when('sharing.maxRelatives', [
      ['the hundredth relative may be added', () => w.add({ bound: many(99) }), 'yes'],
    ]),
    slots: [
      ...when('sharing.slots', [
        ['a second father may be added', () => w.add({ sex: 'MALE', bound: [bound('PARENT', 'MALE')] }), 'yes'],
      ]),
      ...twoMayBe(region, source, kinds),
    ],
    numberOfSharers: when('sharing.maxSharersPerRelative', [
      ['a relative may have a hundredth sharer', () => w.add({ sharersOfRelative: 99 }), 'yes'],
    ]),
    severalInOneForm: when('sharing.relativesPerForm', [
      ['one form gathers one relative', () => region.sharing.relativesPerForm, 1],
    ]),
    floor: when('sharing.floorFen', [
      [
        'an account with one fen shares it',
        () => w.bill([{ balanceFen: 1 }]),
        `own 0 | ${money} 1: 1 | cash 9999 | 1 SHARER_BALANCE_SHORT`,
      ],
      [
        'an empty account shares nothing',
        () => w.bill([{ balanceFen: 0 }]),
        'own 0 | - | cash 10000 | 1 SHARER_BALANCE_ZERO',
      ],
    ]),
    ceiling: when('sharing.ceiling', [
      ['no ceiling is set, not even one fen', () => w.add({ terms: { ceilingFen: 1 } }), 'TERM_NOT_IN_REGION'],
      [
        'one payment may take all there is',
        () => w.bill([{ balanceFen: 10_000 }]),
        `own 0 | ${money} 1: 10000 | cash 0`,
      ],
    ]),
    limit: when('sharing.limit', [
      ['no limit is set for a month', () => w.add({ terms: { monthLimitFen: 1 } }), 'TERM_NOT_IN_REGION'],
    ]),
    memberFace: when('sharing.memberFace', [['the relative shows no face', () => w.add(), 'yes']]),
    days: when('sharing.days', [
      ['a first day is not chosen', () => w.add({ terms: { firstDay: TODAY } }), 'TERM_NOT_IN_REGION'],
      ['a last day is not chosen', () => w.add({ terms: { lastDay: '2027-12-31' } }), 'TERM_NOT_IN_REGION'],
      ['it never lapses', () => w.due({ lastDay: null }), null],
    ]),
    publicFunded: when('sharing.withoutPublicFunded', [
      ['one of the publicly funded care may share', () => w.add({ sharer: { publicFunded: true } }), 'yes'],
      ['one of the publicly funded care may be added', () => w.add({ relative: { publicFunded: true } }), 'yes'],
    ]),
    cards: when('sharing.cardsInUse', [
      ['nobody asks for the sharer’s card', () => w.add({ sharer: { card: 'CANCELLED' } }), 'yes'],
      ['nobody asks for the relative’s card', () => w.add({ relative: { card: 'CANCELLING' } }), 'yes'],
    ]),
    handlingAsCase: when('sharing.handling', [['it begins at once', () => w.begin(TODAY), 'ACTIVE']]),
    familyCode: when('sharing.linksFamilyCode', [
      ['binding shows nobody’s medical code', () => codeAfter(region), 'not shown'],
    ]),
    delayedEnd: when('sharing.endOfNewOne', [
      ['unbinding what began yesterday takes effect at once', () => w.unbind('2026-11-21'), 'ENDED'],
      ['unbinding what began today takes effect at once', () => w.unbind(TODAY), 'ENDED'],
    ]),
    endWithInsurance: when('sharing.endsWithInsurance', [
      ['it outlives the sharer’s insurance', () => w.lose('SHARER', { kind: 'NONE' }), 'stays'],
      ['it outlives the relative’s insurance', () => w.lose('BENEFICIARY', { kind: 'NONE' }), 'stays'],
      [
        'but pays nothing for a sharer who moved away',
        () => w.bill([{ within: region.code, insurance: { ...aMover } }]),
        'own 0 | - | cash 10000 | 1 SHARER_MOVED',
      ],
    ]),
    numberPerBill: when('sharing.sharersPerBill', [
      [
        'a bill draws on as many sharers as it needs',
        () => w.bill([{ balanceFen: 3_000 }, { balanceFen: 3_000 }, { balanceFen: 3_999 }]),
        `own 0 | ${money} 1: 3000, ${money} 2: 3000, ${money} 3: 3999 | cash 1 | 1 SHARER_BALANCE_SHORT | 2 SHARER_BALANCE_SHORT | 3 SHARER_BALANCE_SHORT`,
      ],
    ]),
    otherOrder: when('sharing.sharerOrder', [
      [
        'the first bound pays first',
        () => w.bill([{ boundAt: 2 }, { boundAt: 1 }]),
        `own 0 | ${money} 2: 10000 | cash 0`,
      ],
      [
        'the second bound pays what the first lacks',
        () => w.bill([{ boundAt: 1, balanceFen: 9_999 }, { boundAt: 2 }]),
        `own 0 | ${money} 1: 9999, ${money} 2: 1 | cash 0 | 1 SHARER_BALANCE_SHORT`,
      ],
      [
        'an order that somebody wrote down counts for nothing',
        () => w.bill([{ place: 1 }, { place: 0 }]),
        `own 0 | ${money} 1: 10000 | cash 0`,
      ],
      ['nobody sets an order', () => orderSet(region), 'ORDER_NOT_HERE'],
    ]),
    oneSidedEnd: when('sharing.endedBy', [
      ['the sharer may end it', () => w.unbind('2026-11-01', 'SHARER'), 'ENDED'],
      ['the beneficiary may end it', () => w.unbind('2026-11-01', 'BENEFICIARY'), 'ENDED'],
    ]),
    sharingPledge: when('sharing.pledge', [
      ['the notice alone is enough', () => w.add({ consent: w.noticeOnly }), 'yes'],
      [
        'a pledge that is published is not asked for',
        () => w.add({ consent: w.noticeOnly, isPledgePublished: true }),
        'yes',
      ],
    ]),
    premiumPledge: when('premium.pledge', [
      ['the premium is paid without a pledge', () => w.premiumPledge('NONE'), 'nothing kept'],
      ['a pledge nobody asked for is not kept', () => w.premiumPledge('IN_FORCE'), 'nothing kept'],
    ]),
    citiesLeftOut: when('premium.citiesWithout', [
      ['the premium is taken in 深圳', () => w.premium({ city: '深圳' }), 'paid'],
      ['the premium is taken in 甲市', () => w.premium({ city: '甲市' }), 'paid'],
    ]),
    transfer: when('transfer', [['no money moves to a relative’s account', () => w.transfer(), 'TRANSFER_NOT_HERE']]),
  };
};

const aMover = {
  kind: 'EMPLOYEE',
  status: 'NORMAL',
  region: 'hangzhou',
  city: '上城区',
  publicFunded: false,
  card: 'IN_USE',
} as const;
