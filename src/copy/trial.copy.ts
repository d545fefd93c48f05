import type { Trial } from '@/contract/trial.contract';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import type { Purpose } from '@/domain/settlement/purpose';
import { kinshipToReader } from './kinship.copy';
import { PLACE_KIND_WORDS, PURPOSE_WORDS } from './purpose.copy';
import { inOneBreath, listed, withNote } from './wording';

/** What one asks before going to a hospital. */
export const trialWords = {
  title: '先算算谁来付',
  lead: '只是试算，不扣钱，也不留记录。',
  who: { label: '给谁算', mine: '我自己' },
  purpose: '去做什么',
  total: { label: '一共多少钱', other: '别的金额', typed: '总费用（元）' },
  pool: {
    label: '统筹基金付多少',
    hint: '统筹付多少由医院算。等待期内、没有参保，统筹不付。',
    none: '先按全部自付估算',
    known: '我知道统筹付多少',
    typed: '统筹支付（元）',
    tooMuch: '统筹支付不能多于总费用。请改小一些。',
  },
  go: '开始试算',
  result: {
    title: '试算结果',
    waitingFor: '正在试算',
    paid: '这笔钱会由谁付',
    most: '最多',
    atLeast: '至少',
    rest: '其余：家人自己、别的家人或现金',
    all: '试算的单子',
    insured: '谁看病买药',
    rules: '按哪里的规则',
    pool: '统筹支付',
    poolGuess: '没有算，按全部自付',
    enough: {
      title: '按家人的钱够用来算',
      body: '家人有多少钱，这里不显示。',
    },
    onlyMine: {
      title: '只算您给的这一份',
      body: '家人自己的钱和别的家人的钱，这里不显示。所以是最多付这么多。',
    },
    whyCash: '为什么还要付现金',
    whyRest: '为什么您的账户没有付完',
    again: '改一改，再算一次',
  },
  whatIf: {
    label: '如果换一种情况',
    now: '照现在的样子',
    first: (name: string) => `先用${name}的钱`,
    without: (name: string) => `不再用${name}的钱以后`,
    region: '换成别处的规则',
    whichRegion: '换成哪里',
    topUp: '账户多出 100 元',
  },
} as const;

/** As the records name them too; apart from theirs, so that two flows need not share their words. */
export const partLabels = {
  pool: '统筹基金',
  own: '本人个人账户',
  cash: '现金',
  purpose: '用途',
  total: '总费用',
  myAccount: '我的账户',
  myQuota: '我给的跨省额度',
  across: '跨省',
} as const;

/** 门诊（定点医院） */
export const purposeAtPlace = (purpose: Purpose, place: 'HOSPITAL' | 'PHARMACY'): string =>
  withNote(PURPOSE_WORDS[purpose], PLACE_KIND_WORDS[place]);

/** Whose money is used should that of the others run short, by name, and at last cash. */
export const whenShort = (next: Trial['next']): string =>
  next.length === 0 ? '不够的部分要付现金。' : `不够时接着用${listed(next.map(({ name }) => name))}，再不够付现金。`;

export const regionName = (code: RegionCode): string => REGIONS[code].name;

const relationOf = ({ kinship, reach }: Pick<Trial['sharers'][number], 'kinship' | 'reach'>): string => {
  const kin = kinshipToReader(kinship, 'BENEFICIARY');
  return reach === 'NATION' ? inOneBreath([kin, partLabels.across]) : kin;
};

/** 关晓峰（子女）: who shares, and what they are to whose bill it is. */
export const sharerInWords = (sharer: Trial['sharers'][number]): string => withNote(sharer.name, relationOf(sharer));

/** Whose part it is, and that it is the most it may be. */
export const shareInWords = ({ mine, isMost, ...sharer }: Trial['shares'][number]): string => {
  const { most } = trialWords.result;
  if (mine) return inOneBreath([sharer.reach === 'NATION' ? partLabels.myQuota : partLabels.myAccount, most]);
  const relation = relationOf(sharer);
  return withNote(sharer.name, isMost ? inOneBreath([relation, most]) : relation);
};
