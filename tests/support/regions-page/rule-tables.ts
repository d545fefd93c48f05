import type { RegionProfile } from '@/domain/region/region-profile';
import { type Column, inWords, NOTHING, type Table } from './column';
import {
  accountMoney,
  addSteps,
  cities,
  confirmed,
  count,
  monthDay,
  newborns,
  paySteps,
  relations,
  sides,
  signed,
  slots,
  standardsByGroup,
  terms,
  uses,
  yesOrNo,
} from './words-of-values';

type Transfer = NonNullable<RegionProfile['transfer']>;

const ceiling = inWords({ NONE: '不定', PER_PAYMENT: '每次最高' });
const limit = inWords({ NONE: '不定', PER_MONTH: '每月最高' });
const memberFace = inWords({ NONE: '不要', FROM_16: '满 16 岁要' });
const days = inWords({ NONE: '不选，当天起', FIRST_DAY: '开始日期', FIRST_AND_LAST_DAY: '开始和结束日期' });
const handling = inWords({ AT_ONCE: '当时办好', AS_A_CASE: '申请 → 受理 → 办结 → 送达' });
const order = inWords({ FIRST_BOUND_FIRST: '先绑先付', LAST_BOUND_FIRST: '后绑先付', AS_SET: '使用人自己排' });
const endOfNewOne = inWords({ AT_ONCE: '当时', NEXT_DAY: '第二天' });
const share = inWords({ AUTHORISE: '授权，钱留在账户里', TRANSFER: '转移，钱归家人' });
const membersSeenBy = inWords({ EVERY_MEMBER: '每位成员', INITIATOR: '发起人' });
const transferTo = inWords({ RELATIVES: '家人', MEMBERS: '已共济的家人' });
const into = inWords({ EARLIER_YEARS: '历年账户', FAMILY: '共济账户' });

type Sharing = RegionProfile['sharing'];

const ofSharing = <Key extends keyof Sharing & string>(
  key: Key,
  heading: string,
  tells: (value: Sharing[Key]) => string,
): Column<RegionProfile> => ({
  heading,
  paths: [`sharing.${key}`],
  tells: ({ sharing }) => tells(sharing[key]),
});

const ofTransfer = <Key extends keyof Transfer & string>(
  key: Key,
  heading: string,
  tells: (value: Transfer[Key]) => string,
): Column<RegionProfile> => ({
  heading,
  paths: ['transfer', `transfer.${key}`],
  tells: ({ transfer }) => (transfer === null ? NOTHING : tells(transfer[key])),
});

type Network = NonNullable<Sharing['network']>;

const ofNetwork = <Key extends keyof Network & string>(
  key: Key,
  heading: string,
  tells: (value: Network[Key]) => string,
): Column<RegionProfile> => ({
  heading,
  paths: [`sharing.network.${key}`],
  tells: ({ sharing: { network } }) => (network === undefined ? NOTHING : tells(network[key])),
});

/** Every rule of a region, by what it is about. */
export const RULE_TABLES: readonly Table<RegionProfile>[] = [
  {
    title: '给谁 · who',
    columns: [
      ofSharing('relations', '家人是谁', relations),
      ofSharing('maxRelatives', '一人最多几位家人', (max) => count(max, '位')),
      ofSharing('slots', '各类名额', slots),
      ofSharing('maxSharersPerRelative', '一位家人最多几位共济人', (max) => count(max, '位')),
      ofSharing('withoutPublicFunded', '公费医疗除外', yesOrNo),
      ofSharing('cardsInUse', '双方社保卡要正常', yesOrNo),
    ],
  },
  {
    title: '用哪些钱 · which money',
    columns: [
      ofSharing('money', '哪些钱', accountMoney),
      ofSharing('floorFen', '账户要留', (floorFen) => (floorFen === 0 ? NOTHING : `${floorFen / 100} 元`)),
      ofSharing('ceiling', '单次额度', ceiling),
      ofSharing('limit', '每月额度', limit),
      ofSharing('uses', '可以付什么', uses),
      ofSharing('sharerOrder', '几位谁先付', order),
      ofSharing('sharersPerBill', '一张单子用几位的钱', (max) => count(max, '位')),
    ],
  },
  {
    title: '怎么办 · how it begins',
    columns: [
      { heading: '怎么共济', paths: ['flows.share'], tells: ({ flows }) => share(flows.share) },
      { heading: '页面', paths: ['flows.addRelative'], tells: ({ flows }) => addSteps(flows.addRelative) },
      ofSharing('relativesPerForm', '一张表几位', (max) => count(max, '位')),
      ofSharing('memberFace', '家人刷脸', memberFace),
      ofSharing('pledge', '承诺书', signed),
      ofSharing('handling', '多久办好', handling),
      ofSharing('linksFamilyCode', '能出示家人的医保码', yesOrNo),
    ],
  },
  {
    title: '多长、怎样解除 · how long, how it ends',
    columns: [
      ofSharing('days', '选哪些日期', days),
      ofSharing('changeable', '以后能改', terms),
      ofSharing('endedBy', '谁能解除', sides),
      ofSharing('endOfNewOne', '当天授权的何时解除', endOfNewOne),
      ofSharing('endsWithInsurance', '参保结束就自动解除', yesOrNo),
    ],
  },
  {
    title: '家庭共济网 · a family network',
    columns: [
      ofNetwork('begunWithMoney', '发起人要有钱可共济', yesOrNo),
      ofNetwork('onePerPerson', '一人只在一个网', yesOrNo),
      ofNetwork('membersSeenBy', '谁看得到成员', membersSeenBy),
    ],
  },
  {
    title: '缴居民医保 · the resident premium',
    columns: [
      {
        heading: '集中缴费期（参保年度的前一年）',
        paths: ['premium.season.opensOn', 'premium.season.closesOn'],
        tells: ({ premium: { season } }) => `${monthDay(season.opensOn)}到${monthDay(season.closesOn)}`,
      },
      {
        heading: '补缴期（参保年度当年）',
        paths: ['premium.extension.throughMonth'],
        tells: ({ premium: { extension } }) =>
          extension === undefined ? NOTHING : `1 月 1 日到 ${extension.throughMonth} 月底`,
      },
      {
        heading: '分人群的标准',
        paths: [
          'premium.byGroup.childTo',
          'premium.byGroup.elderFrom.FEMALE',
          'premium.byGroup.elderFrom.MALE',
          'premium.byGroup.standards',
        ],
        tells: ({ premium }) => standardsByGroup(premium.byGroup),
      },
      { heading: '新生儿', paths: ['premium.newborn'], tells: ({ premium }) => newborns(premium.newborn ?? []) },
      {
        heading: '每项激励提高大病保险限额',
        paths: ['premium.incentiveFen'],
        tells: ({ premium: { incentiveFen = 100_000 } }) => `${incentiveFen / 100} 元`,
      },
      {
        heading: '首页入口',
        paths: ['premium.shown'],
        tells: ({ premium }) => (premium.shown === undefined ? '全年' : '只在集中缴费期'),
      },
      { heading: '不收的城市', paths: ['premium.citiesWithout'], tells: (p) => cities(p.premium.citiesWithout) },
      { heading: '代缴承诺书', paths: ['premium.pledge'], tells: ({ premium }) => confirmed(premium.pledge) },
      { heading: '页面', paths: ['flows.payPremium'], tells: ({ flows }) => paySteps(flows.payPremium) },
    ],
  },
  {
    title: '转钱 · money that moves',
    columns: [
      ofTransfer('to', '转给谁', transferTo),
      ofTransfer('relations', '哪些家人', relations),
      ofTransfer('money', '转哪些钱', accountMoney),
      ofTransfer('into', '转进哪里', into),
      { heading: '医保钱包', paths: ['wallet'], tells: ({ wallet }) => (wallet ? '有' : '没有') },
    ],
  },
];
