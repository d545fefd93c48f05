import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { usesNamed } from '@/copy/sharing.copy';
import { inOnePiece, yuan } from '@/copy/wording';
import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import type { MonthDay } from '@/domain/region/premium-rules';
import type { RegionProfile, Slot } from '@/domain/region/region-profile';
import { networkInBrief, networkInWords } from './network-in-words';

/** One rule of a region, as a person would ask about it. */
export interface RuleInWords {
  question: string;
  answer: string;
  /** No good source says so. */
  isAssumed: boolean;
}

const slotName = ({ kinship, sex }: Slot): string => {
  if (kinship !== 'PARENT' || sex === undefined) return KINSHIP_WORDS[kinship];
  return sex === 'MALE' ? '父亲' : '母亲';
};

const relationsOf = ({ sharing, transfer }: RegionProfile) => (transfer ? transfer.relations : sharing.relations);

const whoInWords = (profile: RegionProfile): string => {
  const relations = relationsOf(profile);
  const names = relations.map((kinship) => KINSHIP_WORDS[kinship]).join('、');
  return relations.length === CLOSE_RELATIVES.length ? `近亲属，共 ${relations.length} 类：${names}` : names;
};

/** 配偶、父亲、母亲各 1 位; where the numbers differ, each with its own. */
const slotsInWords = (slots: readonly Slot[]): string => {
  const [first] = slots;
  return slots.every(({ max }) => max === first?.max)
    ? `${slots.map(slotName).join('、')}各 ${first?.max ?? 0} 位`
    : slots.map((slot) => `${slotName(slot)} ${slot.max} 位`).join('，');
};

const howManyInWords = ({ sharing }: RegionProfile): string => {
  const { maxRelatives, slots, relativesPerForm } = sharing;
  return [
    ...(maxRelatives === null ? [] : [`最多 ${maxRelatives} 位`]),
    ...(slots.length === 0 ? [] : [slotsInWords(slots)]),
    ...(maxRelatives === null ? [slots.length === 0 ? '不限' : '其余不限'] : []),
    ...(relativesPerForm > 1 ? [`一次可填 ${relativesPerForm} 位`] : []),
  ].join('，');
};

const moneyInWords = ({ sharing: { money, floorFen } }: RegionProfile): string => {
  if (money === 'EARLIER_YEARS') return '只用历年账户的钱';
  return floorFen > 0 ? `账户要留 ${yuan(floorFen)}，超过的才能用` : '个人账户的全部余额';
};

const ceilingInWords = ({ sharing: { ceiling, limit } }: RegionProfile): string => {
  if (ceiling === 'PER_PAYMENT') return '能，定每次最多付多少';
  return limit === 'PER_MONTH' ? '能，定每月最多用多少' : '不能';
};
const DAYS = {
  NONE: '不能，办好就生效',
  FIRST_DAY: '能定开始日期',
  FIRST_AND_LAST_DAY: '能定开始和结束日期，到期自动解除',
} as const;
const HANDLING = { AT_ONCE: '当时办好', AS_A_CASE: '先申请，办结以后生效，可以查进度' } as const;
const PLEDGE = { SIGNED: '要签承诺书', NONE: '不用' } as const;
const ORDER = {
  FIRST_BOUND_FIRST: '先绑定的先付',
  LAST_BOUND_FIRST: '后绑定的先付',
  AS_SET: '由用钱的人排先后',
} as const;
const SHARE = {
  AUTHORISE: '授权：钱留在自己账户里，家人用时再扣',
  TRANSFER: '转移：钱转到家人的账户，就归家人用',
} as const;

const endInWords = ({ sharing }: RegionProfile): string =>
  [
    sharing.endedBy.length > 1 ? '双方都可以解除' : '由共济的一方解除',
    ...(sharing.endOfNewOne === 'NEXT_DAY' ? ['当天授权的，第二天解除'] : ['解除后马上停用']),
    ...(sharing.endsWithInsurance ? ['参保情况变了，自动解除'] : []),
  ].join('；');

const monthDayWords = (day: MonthDay): string => inOnePiece(`${Number(day.slice(0, 2))}月${Number(day.slice(3))}日`);

const premiumInWords = ({ sharing, premium }: RegionProfile): string => {
  if (!sharing.uses.includes('RESIDENT_PREMIUM')) return '不能，要到税务渠道缴';
  const { opensOn, closesOn } = premium.season;
  return [
    `能，${monthDayWords(opensOn)}到${monthDayWords(closesOn)}`,
    ...(premium.extension ? [`次年 ${premium.extension.throughMonth} 月底前还能补缴`] : []),
    ...(premium.citiesWithout.length > 0 ? [`${premium.citiesWithout.join('、')}除外`] : []),
    ...(premium.pledge === 'CONFIRMED' ? ['要读承诺书'] : []),
  ].join('，');
};

/** A rule of every program, and the data that it stands in. */
type Rule = readonly [question: string, path: string, answer: (profile: RegionProfile) => string];

const OF_EVERY_PROGRAM: readonly Rule[] = [
  ['怎么共济', 'flows.share', (profile) => [SHARE[profile.flows.share], ...networkInWords(profile)].join('；')],
  ['家人是谁', 'sharing.relations', whoInWords],
];

const OF_AUTHORISING: readonly Rule[] = [
  ['最多几位', 'sharing.maxRelatives', howManyInWords],
  ['用哪些钱', 'sharing.money', moneyInWords],
  ['能定额度吗', 'sharing.ceiling', ceilingInWords],
  ['能定日期吗', 'sharing.days', ({ sharing }) => DAYS[sharing.days]],
  ['要签字吗', 'sharing.pledge', ({ sharing }) => PLEDGE[sharing.pledge]],
  ['多久办好', 'sharing.handling', ({ sharing }) => HANDLING[sharing.handling]],
  ['可以付什么', 'sharing.uses', ({ sharing }) => usesNamed(sharing.uses)],
  [
    '一张单子',
    'sharing.sharersPerBill',
    ({ sharing: { sharersPerBill } }) =>
      sharersPerBill === null ? '不够时，接着用下一位的钱' : `只用 ${sharersPerBill} 位的钱`,
  ],
  ['几位谁先付', 'sharing.sharerOrder', ({ sharing }) => ORDER[sharing.sharerOrder]],
  ['怎样解除', 'sharing.endedBy', endInWords],
  ['缴居民医保', 'premium.season', premiumInWords],
];

/** What a region's program does, rule by rule. */
export const regionInWords = (profile: RegionProfile): readonly RuleInWords[] =>
  [...OF_EVERY_PROGRAM, ...(profile.flows.share === 'AUTHORISE' ? OF_AUTHORISING : [])].map(
    ([question, path, answer]) => ({
      question,
      answer: answer(profile),
      isAssumed: profile.assumed.includes(path),
    }),
  );

/** A region in a line of a list: what is special about it. */
export const regionInBrief = ({ sharing, flows }: RegionProfile): string =>
  [
    flows.share === 'AUTHORISE' ? '授权' : '转移',
    ...networkInBrief(sharing),
    sharing.money === 'EARLIER_YEARS' ? '用历年账户' : '用全部余额',
    ...(sharing.floorFen > 0 ? [`留足 ${sharing.floorFen / 100} 元`] : []),
    ...(sharing.ceiling === 'PER_PAYMENT' ? ['定额度'] : []),
    ...(sharing.limit === 'PER_MONTH' ? ['定每月限额'] : []),
    ...(sharing.days === 'NONE' ? [] : ['定日期']),
    ...(sharing.sharerOrder === 'AS_SET' ? ['自己排先后'] : []),
    ...(sharing.memberFace === 'NONE' ? [] : ['家人要刷脸']),
    ...(sharing.relativesPerForm > 1 ? ['一次多位'] : []),
    ...(sharing.handling === 'AS_A_CASE' ? ['办结生效'] : []),
  ].join(' · ');
