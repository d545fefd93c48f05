import { CROSS_PROVINCE } from '@/domain/cross-province/cross-province-rules';
import { FAMILY_CODE_POLICY } from '@/domain/family-code/policy';
import { LONG_TERM_CARE } from '@/domain/long-term-care/long-term-care-standard';
import { REGIONS } from '@/domain/region/regions';
import { REMINDER_POLICY } from '@/domain/reminders/reminder-policy';
import { WALLET } from '@/domain/wallet/wallet-policy';
import { leavesOf } from '../leaves';
import { NATIONAL_POLICIES, type NationalPolicy } from '../national-policies';
import { count, relations, uses, yesOrNo } from './words-of-values';

/** One rule: its heading, where it stands in the data, and what it says. */
type Rule = readonly [heading: string, path: string, says: string];

const yuan = (fen: number): string => `${fen / 100} 元`;
const { sendingHours } = WALLET;

/** The rules of each system, by the heading of its rows in policy-sources.md. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'cross-province': [
    ['从哪天起', 'availableFrom', CROSS_PROVINCE.availableFrom],
    ['家人是谁', 'relations', relations(CROSS_PROVINCE.relations)],
    ['邀请等几天', 'proposalDays', count(CROSS_PROVINCE.proposalDays, '天')],
    ['一天最多邀请一位家人几次', 'proposalsPerDay', count(CROSS_PROVINCE.proposalsPerDay, '次')],
    ['可以付什么', 'uses', `${uses(CROSS_PROVINCE.uses)}，还有长护险`],
  ],
  'family-code': [
    ['一人最多几位家人', 'maxMembers', count(FAMILY_CODE_POLICY.maxMembers, '位')],
    ['凭身份证加谁', 'relations.ID_NUMBER', relations(FAMILY_CODE_POLICY.relations.ID_NUMBER)],
    ['凭出生医学证明加谁', 'relations.BIRTH_CERTIFICATE', relations(FAMILY_CODE_POLICY.relations.BIRTH_CERTIFICATE)],
    ['凭其他证件加谁', 'relations.OTHER_PAPER', relations(FAMILY_CODE_POLICY.relations.OTHER_PAPER)],
    ['几岁起本人确认', 'confirmsFromAge', count(FAMILY_CODE_POLICY.confirmsFromAge, '岁')],
    ['短信也能确认', 'smsConfirms', yesOrNo(FAMILY_CODE_POLICY.smsConfirms)],
    ['出示的码多久有效', 'codeValidMs', count(FAMILY_CODE_POLICY.codeValidMs / 60_000, '分钟')],
    ['随绑定来的，随解绑结束', 'linkEndsWithSharing', yesOrNo(FAMILY_CODE_POLICY.linkEndsWithSharing)],
  ],
  wallet: [
    ['转给谁', 'relations', relations(WALLET.relations)],
    ['一笔最多', 'mostPerSendingFen', yuan(WALLET.mostPerSendingFen)],
    ['一天最多几笔', 'sendingsPerDay', count(WALLET.sendingsPerDay, '笔')],
    ['几点起能转', 'sendingHours.from', `${sendingHours.from} 点`],
    ['几点起不能转', 'sendingHours.until', `${sendingHours.until} 点`],
    ['没接受的，第二天几点退回', 'bounceHour', `${WALLET.bounceHour} 点`],
  ],
  'long-term-care': [
    ['哪里收', 'collectedIn', LONG_TERM_CARE.collectedIn.map((code) => REGIONS[code].name).join('、')],
    ['职工一年', 'amountFen.EMPLOYEE', yuan(LONG_TERM_CARE.amountFen.EMPLOYEE)],
    ['居民一年', 'amountFen.RESIDENT', yuan(LONG_TERM_CARE.amountFen.RESIDENT)],
  ],
  reminders: [
    ['共济到期前几天提醒', 'expirySteps', REMINDER_POLICY.expirySteps.join('、')],
    ['可共济的钱剩多少提醒', 'nearFloorFen', yuan(REMINDER_POLICY.nearFloorFen)],
    ['缴费期开始后提醒几天', 'seasonOpensDays', count(REMINDER_POLICY.seasonOpensDays, '天')],
    ['缴费截止前几天提醒', 'seasonClosesSteps', REMINDER_POLICY.seasonClosesSteps.join('、')],
    ['满 16 岁前几天起提醒', 'birthdayDays.before', count(REMINDER_POLICY.birthdayDays.before, '天')],
    ['满 16 岁后再提醒几天', 'birthdayDays.after', count(REMINDER_POLICY.birthdayDays.after, '天')],
    ['发生过的事提醒几天', 'pastDays', count(REMINDER_POLICY.pastDays, '天')],
  ],
};

const isAssumed = ({ assumed }: NationalPolicy['data'], path: string): boolean =>
  assumed.some((name) => path === name || path.startsWith(`${name}.`));

const rowsOf = ({ name, section, data }: NationalPolicy): string[] => {
  const rules = RULES[section] ?? [];
  const told = rules.map(([, path]) => path);
  const leaves = leavesOf(data).filter((path) => path !== 'assumed');
  const odd = [...leaves.filter((path) => !told.includes(path)), ...told.filter((path) => !leaves.includes(path))];
  if (odd.length > 0) throw new Error(`${name} tells or has no ${odd.join(', ')}: mend national-table.ts.`);
  const mark = ` [※](policy-sources.md#${section})`;
  return rules.map(
    ([heading, path, says]) =>
      `| [${name}](policy-sources.md#${section}) | ${heading}<br>\`${path}\` | ${says}${isAssumed(data, path) ? mark : ''} |`,
  );
};

/** The systems that are the same in the whole country, rule by rule. Throws where a value has no row. */
export const nationalTable = (systems: readonly NationalPolicy[] = NATIONAL_POLICIES): string =>
  [
    '### 全国统一的制度 · national systems',
    '',
    '|  | 规则 | 内容 |',
    '| --- | --- | --- |',
    ...systems.flatMap(rowsOf),
  ].join('\n');
