import type { MapLink, MapPerson } from '@/contract/family-map.contract';
import { crossStageInWords } from '@/copy/cross-relation.copy';
import { INSURANCE_KIND_WORDS, INSURANCE_STATUS_WORDS } from '@/copy/insurance.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { stageInWords as sharingStageInWords, termsWords, usesNamed } from '@/copy/sharing.copy';
import { inOneBreath, momentWords, yuan } from '@/copy/wording';
import { REGIONS } from '@/domain/region/regions';

/** What the family map says. */
export const mapWords = {
  title: '亲属图',
  family: '看哪一家',
  lead: '左边的人帮右边的人；中间写着怎样帮。',
  reading: '正在读取亲属图',
  noLinks: '这家人现在没有谁和谁共济。在手机上添加亲属以后，这里会连起来。',
  list: '谁和谁共济',
  people: '这家的人',
  alone: '还没有共济的人',
  cut: '人太多，没有全部画出来。',
  nobody: '这里没有人。请换一家看。',
} as const;

export const LINK_WORDS: Readonly<Record<MapLink['kind'], string>> = {
  AUTHORISATION: '家庭共济',
  NETWORK: '家庭共济网',
  CROSS_PROVINCE: '跨省共济',
  WALLET_WAITING: '钱包转账',
  FAMILY_CODE: '亲情账户',
};

/** Where a link stands, in a word. */
export const stageInWords = (link: MapLink): string => {
  switch (link.kind) {
    case 'AUTHORISATION':
    case 'NETWORK':
      return sharingStageInWords({ ...link, ended: null });
    case 'CROSS_PROVINCE':
      return crossStageInWords(link.stage);
    case 'WALLET_WAITING':
      return '等待领取';
    case 'FAMILY_CODE':
      return '有效';
  }
};

const limits = ({
  ceilingFen,
  monthLimitFen,
}: {
  ceilingFen: number | null;
  monthLimitFen?: number | null | undefined;
}) => [
  ...(ceilingFen === null ? [] : [`${termsWords.ceiling} ${yuan(ceilingFen)}`]),
  ...(monthLimitFen ? [`每月最高 ${yuan(monthLimitFen)}`] : []),
];

/** The money of a link in a few words: what is left, or the most it may take; what it is for where there is no figure. */
export const moneyInWords = (link: MapLink): string => {
  switch (link.kind) {
    case 'AUTHORISATION':
    case 'NETWORK':
      return limits(link.terms)[0] ?? usesNamed(link.terms.uses);
    case 'CROSS_PROVINCE':
      return link.stage === 'ACTIVE' ? `额度还剩 ${yuan(link.leftFen)}` : `额度 ${yuan(link.quotaFen)}`;
    case 'WALLET_WAITING':
      return yuan(link.amountFen);
    case 'FAMILY_CODE':
      return '只出示医保码';
  }
};

const HELD = [
  ['personalFen', '个人账户'],
  ['earlierYearsFen', '历年账户'],
  ['familyFen', '共济账户'],
  ['walletFen', '医保钱包'],
] as const;

/** What a person holds, account by account: 个人账户 812.00 元 */
export const heldInWords = ({ balances }: MapPerson): string[] => [
  ...HELD.flatMap(([field, name]) => {
    const amountFen = balances[field];
    return amountFen === null ? [] : [`${name} ${yuan(amountFen)}`];
  }),
  ...(balances.earmarkedFen > 0 ? [`共济额度 ${yuan(balances.earmarkedFen)}`] : []),
];

/** 河北石家庄 职工医保; a state that is not the normal one is named. */
export const insuranceInWords = ({ region, insurance: { kind, status, city } }: MapPerson): string => {
  if (kind === 'NONE') return INSURANCE_KIND_WORDS.NONE;
  const state = status === 'NORMAL' ? '' : `，${INSURANCE_STATUS_WORDS[status]}`;
  const place = REGIONS[region].name.startsWith(city) ? city : `${REGIONS[region].name}${city}`;
  return `${place} ${INSURANCE_KIND_WORDS[kind]}${state}`;
};

/** A link as one line of the list: who, to whom, what they are, how, where it stands, how much. */
export const linkInWords = (link: MapLink, from: MapPerson, to: MapPerson): string => {
  const due = 'dueAt' in link && link.dueAt !== null ? [`${momentWords(link.dueAt)} 有变动`] : [];
  const bounce = link.kind === 'WALLET_WAITING' ? [`${momentWords(link.bouncesAt)} 不领就退回`] : [];
  const more = 'terms' in link ? limits(link.terms).slice(1) : [];
  const held =
    'terms' in link
      ? heldInWords(from)
          .slice(0, 2)
          .map((words) => `${from.name}的${words}`)
      : [];
  const parts = [stageInWords(link), moneyInWords(link), ...more, ...held, ...due, ...bounce];
  return `${from.name}帮${to.name}（${KINSHIP_WORDS[link.kinship]}）：${inOneBreath([LINK_WORDS[link.kind], ...parts])}。`;
};

export const personInWords = (person: MapPerson): string =>
  `${person.name}：${inOneBreath([insuranceInWords(person), ...heldInWords(person)])}。`;
