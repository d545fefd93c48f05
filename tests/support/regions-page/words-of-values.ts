import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { USE_WORDS } from '@/copy/purpose.copy';
import { CLOSE_RELATIVES, type Kinship } from '@/domain/person/kinship';
import type { PremiumGroup } from '@/domain/premium/premium-group';
import type { MonthDay, PremiumRules } from '@/domain/region/premium-rules';
import type { AddRelativeStep, PayPremiumStep, SharingSide, Slot, TermKind } from '@/domain/region/region-profile';
import type { SharedUse } from '@/domain/settlement/purpose';
import { inWords, NOTHING } from './column';

const list = (words: readonly string[], between = '、'): string => words.join(between) || NOTHING;

/** 近亲属 8 类, or the kinds by name. */
export const relations = (kinships: readonly Kinship[]): string =>
  CLOSE_RELATIVES.every((close) => kinships.includes(close)) && kinships.length === CLOSE_RELATIVES.length
    ? `近亲属 ${CLOSE_RELATIVES.length} 类`
    : list(kinships.map((kinship) => KINSHIP_WORDS[kinship]));

const slotName = ({ kinship, sex }: Slot): string => {
  if (kinship !== 'PARENT' || sex === undefined) return KINSHIP_WORDS[kinship];
  return sex === 'MALE' ? '父亲' : '母亲';
};

/** 配偶 1、父亲 1 */
export const slots = (all: readonly Slot[]): string => list(all.map((slot) => `${slotName(slot)} ${slot.max}`));

export const count = (number: number | null, unit: string): string => (number === null ? '不限' : `${number} ${unit}`);

export const yesOrNo = (value: boolean): string => (value ? '是' : '否');

/** `09-01` → 9 月 1 日 */
export const monthDay = (day: MonthDay): string => `${Number(day.slice(0, 2))} 月 ${Number(day.slice(3))} 日`;

export const uses = (all: readonly SharedUse[]): string => list(all.map((use) => USE_WORDS[use].name));

const side = inWords<SharingSide>({ SHARER: '共济人', BENEFICIARY: '被共济人' });
export const sides = (all: readonly SharingSide[]): string => list(all.map(side));

const term = inWords<TermKind>({
  USES: '用途',
  CEILING: '单次最高',
  MONTH_LIMIT: '每月限额',
  LAST_DAY: '结束日期',
});
export const terms = (all: readonly TermKind[]): string => list(all.map(term));

const addStep = inWords<AddRelativeStep>({
  NOTICE: '告知书',
  QUESTIONS: '问答',
  SITUATION: '情形选择',
  LIST: '列表',
  FORM: '填表',
  MEMBER_FACE: '家人刷脸',
  TERMS: '授权内容',
  PLEDGE: '承诺书',
  PLEDGE_REVIEW: '再读一遍',
  CHECK: '核对',
});
export const addSteps = (all: readonly AddRelativeStep[]): string => list(all.map(addStep), ' → ');

const payStep = inWords<PayPremiumStep>({ PAYMENT_TYPE: '缴费类型', PERSON: '选人', YEAR: '年度', CHECK: '核对' });
export const paySteps = (all: readonly PayPremiumStep[]): string => list(all.map(payStep), ' → ');

export const signed = inWords({ SIGNED: '签字', NONE: '不要' });
export const confirmed = inWords({ CONFIRMED: '确认', NONE: '不要' });
export const accountMoney = inWords({ WHOLE_ACCOUNT: '个人账户全部', EARLIER_YEARS: '只用历年账户' });
export const cities = (names: readonly string[]): string => list(names);

/** 18 岁以下或学生、女 50 岁或男 60 岁以上、其余, and the standard of each in the year that has a source. */
export const standardsByGroup = (byGroup: PremiumRules['byGroup']): string => {
  if (byGroup === undefined) return NOTHING;
  const { childTo, elderFrom, standards } = byGroup;
  const who: Readonly<Record<PremiumGroup, string>> = {
    EVERYBODY: '所有人',
    ELDER: `女满 ${elderFrom.FEMALE} 岁、男满 ${elderFrom.MALE} 岁`,
    STUDENT_OR_CHILD: `${childTo} 岁及以下和学生`,
    WORKING_AGE: '其他人',
  };
  const sourced = standards.filter(({ basis }) => basis === 'SOURCED');
  return sourced.map(({ year, group, amountFen }) => `${who[group]} ${amountFen / 100} 元（${year}）`).join('；');
};

/** 90 天，惠州 60 天. */
export const newborns = (cities: NonNullable<PremiumRules['newborn']>): string =>
  ['90 天', ...cities.map(({ city, unit, length }) => `${city} ${length} ${unit === 'DAYS' ? '天' : '个月'}`)].join(
    '，',
  );
