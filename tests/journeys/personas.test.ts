import { SANDBOX } from '../../mock-server/seed/sandbox';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { type Stories, storiesOf } from '../support/stories';

interface Story {
  /** Everybody the story is about. */
  people: readonly string[];
  promise: string;
  steps: readonly (readonly [(world: Stories) => Promise<string>, string])[];
}

const faceOf = async (bureau: OpenBureau, id: string) => {
  const { name, idNumber } = personaOf(id);
  return bureau.anyone.refused('openSession', { body: { method: 'MOCK_FACE', name, idNumber } });
};

const STORIES: readonly Story[] = [
  {
    people: ['wang-fang', 'liu-guilan', 'wang-jianguo'],
    promise: 'every step of the main journey in Hebei succeeds, for the mother and for the father',
    steps: [
      [(w) => w.balance('wang-fang'), 'balance 300000'],
      [(w) => w.sharings('liu-guilan'), ''],
      [(w) => w.add('wang-fang', 'liu-guilan', 'PARENT'), 'added'],
      [(w) => w.add('wang-fang', 'wang-jianguo', 'PARENT'), 'added'],
      [(w) => w.bill('liu-guilan', 8_000), 'shared 8000, cash 0'],
      [(w) => w.pay('wang-fang', 'liu-guilan'), 'paid'],
      [(w) => w.sharings('liu-guilan'), 'BENEFICIARY 王芳'],
      [(w) => w.unbind('wang-fang', 'liu-guilan'), 'unbound'],
      [(w) => w.balance('wang-fang'), 'balance 252000'],
    ],
  },
  {
    people: ['chen-jianhua', 'huang-xiuying'],
    promise: 'every step of the main journey in Guangdong succeeds',
    steps: [
      [(w) => w.balance('chen-jianhua'), 'balance 300000'],
      [(w) => w.add('chen-jianhua', 'huang-xiuying', 'PARENT'), 'added'],
      [(w) => w.bill('huang-xiuying', 8_000), 'shared 8000, cash 0'],
      [(w) => w.pay('chen-jianhua', 'huang-xiuying'), 'paid'],
      [(w) => w.sharings('huang-xiuying'), 'BENEFICIARY 陈建华'],
      [(w) => w.unbind('chen-jianhua', 'huang-xiuying'), 'unbound'],
      [(w) => w.balance('chen-jianhua'), 'balance 252000'],
    ],
  },
  {
    people: ['chen-kexin'],
    promise: 'the child under 16 can be added by her father, who pays for her',
    steps: [
      [(w) => w.add('chen-jianhua', 'chen-kexin', 'CHILD'), 'added'],
      [(w) => w.bill('chen-kexin', 5_000), 'shared 5000, cash 0'],
    ],
  },
  {
    people: ['li-min', 'zhang-yuzhen'],
    promise: 'one fen short: the premium is refused, the bill of ¥400 leaves one fen in cash',
    steps: [
      [(w) => w.due('li-min', 'zhang-yuzhen'), 'due 40000'],
      [(w) => w.pay('li-min', 'zhang-yuzhen'), 'BALANCE_SHORT'],
      [(w) => w.balance('li-min'), 'balance 39999'],
      [(w) => w.bill('zhang-yuzhen', 40_000), 'shared 39999, cash 1, SHARER_BALANCE_SHORT'],
    ],
  },
  {
    people: ['li-gang', 'li-fushan'],
    promise: 'exactly enough: the premium takes the last fen',
    steps: [
      [(w) => w.pay('li-gang', 'li-fushan'), 'paid'],
      [(w) => w.balance('li-gang'), 'balance 0'],
    ],
  },
  {
    people: ['zhang-wei', 'li-chunmei', 'zhang-yong'],
    promise: 'an empty account pays nothing and says so; a brother in no insurance cannot be added',
    steps: [
      [(w) => w.bill('li-chunmei', 10_000), 'cash 10000, SHARER_BALANCE_ZERO'],
      [(w) => w.pay('zhang-wei', 'li-chunmei'), 'BALANCE_SHORT'],
      [(w) => w.add('zhang-wei', 'zhang-yong', 'SIBLING'), 'NOT_ENROLLED'],
    ],
  },
  {
    people: ['zhou-ting', 'he-lihua'],
    promise: 'a mother insured in Guangdong cannot be added in Hebei',
    steps: [[(w) => w.add('zhou-ting', 'he-lihua', 'PARENT'), 'OTHER_PROVINCE']],
  },
  {
    people: ['lin-zhiqiang', 'wu-fenglan'],
    promise: 'a mother insured in Hebei cannot be added in Guangdong',
    steps: [[(w) => w.add('lin-zhiqiang', 'wu-fenglan', 'PARENT'), 'OTHER_PROVINCE']],
  },
  {
    people: ['sun-li', 'sun-defu', 'ma-xiuzhi'],
    promise: 'a suspended father and a mother in arrears cannot be added, each for their own reason',
    steps: [
      [(w) => w.add('sun-li', 'sun-defu', 'PARENT'), 'RELATIVE_SUSPENDED'],
      [(w) => w.add('sun-li', 'ma-xiuzhi', 'PARENT'), 'RELATIVE_IN_ARREARS'],
    ],
  },
  {
    people: ['liang-guodong', 'luo-suzhen'],
    promise: 'a suspended sharer stays bound and pays nothing',
    steps: [
      [(w) => w.sharings('liang-guodong'), 'SHARER 罗素珍'],
      [(w) => w.bill('luo-suzhen', 10_000), 'cash 10000, SHARER_SUSPENDED'],
      [(w) => w.pay('liang-guodong', 'luo-suzhen'), 'SHARER_SUSPENDED'],
      [(w) => w.add('liang-guodong', 'luo-suzhen', 'PARENT'), 'SHARER_SUSPENDED'],
      [(w) => w.balance('liang-guodong'), 'balance 180000'],
    ],
  },
  {
    people: ['guo-xiaodong', 'yang-shufen', 'guo-zhiyuan'],
    promise: 'the mother’s premium is paid elsewhere; the father owes none and spends his own account first',
    steps: [
      [(w) => w.due('guo-xiaodong', 'yang-shufen'), 'ALREADY_PAID'],
      [(w) => w.pay('guo-xiaodong', 'yang-shufen'), 'ALREADY_PAID'],
      [(w) => w.due('guo-xiaodong', 'guo-zhiyuan'), 'EMPLOYEE_INSURANCE_ACTIVE'],
      [(w) => w.bill('guo-zhiyuan', 30_000), 'own 20000, shared 10000, cash 0'],
      [(w) => w.balance('guo-zhiyuan'), 'balance 0'],
      [(w) => w.balance('guo-xiaodong'), 'balance 90000'],
    ],
  },
  {
    people: ['he-jun', 'feng-xue', 'he-jing'],
    promise: 'a divorced wife cannot be added again; a sister unbound before can; what was paid stays on record',
    steps: [
      [(w) => w.sharings('he-jun'), 'SHARER 何静 ended by SHARER, SHARER 冯雪 ended by REGISTER'],
      [(w) => w.records('he-jun'), '2 records'],
      [(w) => w.balance('he-jun'), 'balance 80000'],
      [(w) => w.sharings('feng-xue'), 'BENEFICIARY 何俊 ended by REGISTER'],
      [(w) => w.bill('feng-xue', 10_000), 'cash 10000, SHARING_ENDED'],
      [(w) => w.bill('he-jing', 10_000), 'cash 10000, SHARING_ENDED'],
      [(w) => w.add('he-jun', 'feng-xue', 'SPOUSE'), 'RELATION_OVER'],
      [(w) => w.add('he-jun', 'he-jing', 'SIBLING'), 'added'],
    ],
  },
  {
    people: ['xu-lei', 'tang-xiaoyan', 'han-xiulan'],
    promise: 'a wife can be added, her mother cannot, whatever she is called',
    steps: [
      [(w) => w.add('xu-lei', 'tang-xiaoyan', 'SPOUSE'), 'added'],
      [(w) => w.add('xu-lei', 'han-xiulan', 'SPOUSE_PARENT'), 'RELATION_NOT_ALLOWED'],
      [(w) => w.add('xu-lei', 'han-xiulan', 'PARENT'), 'RELATION_NOT_ALLOWED'],
    ],
  },
  {
    people: ['deng-weiming', 'tan-yongshi'],
    promise: 'a wife from Hong Kong is added by the number of her residence permit',
    steps: [
      [(w) => w.add('deng-weiming', 'tan-yongshi', 'SPOUSE'), 'added'],
      [(w) => w.bill('tan-yongshi', 10_000), 'shared 10000, cash 0'],
    ],
  },
  {
    people: ['song-jia', 'dong-yumei'],
    promise: 'a family code pays nothing; sharing does',
    steps: [
      [(w) => w.bill('dong-yumei', 10_000), 'cash 10000, FAMILY_CODE_ONLY'],
      [(w) => w.add('song-jia', 'dong-yumei', 'PARENT'), 'added'],
      [(w) => w.bill('dong-yumei', 10_000), 'shared 10000, cash 0'],
    ],
  },
  {
    people: ['yan-hui', 'yan-song', 'bai-lele', 'bai-xiaoman'],
    promise: 'nobody shares yet: the three pay by themselves; how their codes are shown is played in family-code.test',
    steps: [
      [(w) => w.bill('bai-lele', 10_000), 'cash 10000, NOT_BOUND'],
      [(w) => w.bill('bai-xiaoman', 10_000), 'cash 10000, NOT_BOUND'],
      [(w) => w.bill('yan-song', 10_000), 'cash 10000, NOT_BOUND'],
      [(w) => w.balance('yan-hui'), 'balance 120000'],
    ],
  },
  {
    people: ['gao-xiang', 'gao-jie', 'bai-suyun'],
    promise: 'the premium is paid by one of the two; a bill takes the brother’s money before the sister’s',
    steps: [
      [(w) => w.sharings('bai-suyun'), 'BENEFICIARY 高洁, BENEFICIARY 高翔'],
      [(w) => w.bill('bai-suyun', 50_000), 'shared 45000, shared 5000, cash 0, SHARER_BALANCE_SHORT'],
      [(w) => w.balance('gao-xiang'), 'balance 0'],
      [(w) => w.balance('gao-jie'), 'balance 55000'],
      [(w) => w.pay('gao-jie', 'bai-suyun'), 'paid'],
      [(w) => w.pay('gao-xiang', 'bai-suyun'), 'ALREADY_PAID'],
    ],
  },
  {
    people: ['qin-yong', 'qin-dashan'],
    promise: 'a number that ends in X may be typed with a full-width small x',
    steps: [
      [(w) => w.addTyping('qin-yong', 'qin-dashan', '13990919580606019'), 'ID_LENGTH'],
      [(w) => w.addTyping('qin-yong', 'qin-dashan', '13990919580606019ｘ'), 'added'],
    ],
  },
  {
    people: [
      'cui-min',
      'shao-qiang',
      'cui-shouyi',
      'xue-ailian',
      'shao-zihan',
      'shao-ziyue',
      'cui-jun',
      'cui-li',
      'hou-yulan',
      'xue-changgui',
    ],
    promise: 'seven are bound: an eighth can be added, a ninth cannot until one is unbound',
    steps: [
      [
        (w) => w.sharings('cui-min'),
        'SHARER 崔丽, SHARER 崔军, SHARER 邵子悦, SHARER 邵子涵, SHARER 薛爱莲, SHARER 崔守义, SHARER 邵强',
      ],
      [(w) => w.add('cui-min', 'hou-yulan', 'PATERNAL_GRANDPARENT'), 'added'],
      [(w) => w.add('cui-min', 'xue-changgui', 'MATERNAL_GRANDPARENT'), 'CAP_REACHED'],
      [(w) => w.unbind('cui-min', 'cui-jun'), 'unbound'],
      [(w) => w.add('cui-min', 'xue-changgui', 'MATERNAL_GRANDPARENT'), 'added'],
    ],
  },
  {
    people: ['huang-zhiming', 'zeng-lizhen'],
    promise: 'in Shenzhen the shared account pays for care and not for the premium',
    steps: [
      [(w) => w.bill('zeng-lizhen', 10_000), 'shared 10000, cash 0'],
      [(w) => w.due('huang-zhiming', 'zeng-lizhen'), 'PREMIUM_NOT_HERE'],
      [(w) => w.pay('huang-zhiming', 'zeng-lizhen'), 'PREMIUM_NOT_HERE'],
    ],
  },
  {
    people: ['ren-haiyan', 'shi-guiying'],
    promise: 'more than thirty records from both sides, and a premium that may still go back',
    steps: [
      [(w) => w.records('ren-haiyan'), '36 records'],
      [(w) => w.records('shi-guiying'), '36 records'],
      [(w) => w.due('ren-haiyan', 'shi-guiying'), 'ALREADY_PAID'],
      [(w) => w.orders('ren-haiyan'), 'PAID 2027 refundable'],
      [(w) => w.balance('ren-haiyan'), 'balance 183802'],
    ],
  },
  {
    people: ['hao-zhiqiang', 'ji-xiulan', 'hao-shouren'],
    promise: 'every step of the main journey in Shanxi succeeds; the father’s day has not come',
    steps: [
      [(w) => w.balance('hao-zhiqiang'), 'balance 500000'],
      [(w) => w.available('hao-zhiqiang'), 'available 400000'],
      [(w) => w.sharings('hao-shouren'), 'BENEFICIARY 郝志强 SCHEDULED'],
      [(w) => w.bill('hao-shouren', 1_000), 'cash 1000, SHARING_NOT_BEGUN'],
      [(w) => w.add('hao-zhiqiang', 'ji-xiulan', 'PARENT', { ceilingFen: 60_000 }), 'added'],
      [(w) => w.bill('ji-xiulan', 60_001), 'shared 60000, cash 1, CEILING_REACHED'],
      [(w) => w.pay('hao-zhiqiang', 'ji-xiulan'), 'paid'],
      [(w) => w.unbind('hao-zhiqiang', 'ji-xiulan'), 'unbound'],
      [(w) => w.sharings('ji-xiulan'), 'BENEFICIARY 郝志强 ENDING'],
      [(w) => w.bill('ji-xiulan', 1_000), 'shared 1000, cash 0'],
      [(w) => w.balance('hao-zhiqiang'), 'balance 399000'],
    ],
  },
  {
    people: ['niu-jianjun', 'niu-jianmin', 'lv-guihua', 'niu-laoshuan', 'xing-lijuan'],
    promise: 'at the floor nothing is shared; one fen above it, one fen is',
    steps: [
      [(w) => w.balance('niu-jianjun'), 'balance 100000'],
      [(w) => w.available('niu-jianjun'), 'available 0'],
      [(w) => w.bill('lv-guihua', 3_000), 'cash 3000, SHARER_AT_FLOOR'],
      [(w) => w.add('niu-jianjun', 'xing-lijuan', 'SPOUSE', { ceilingFen: 1 }), 'BALANCE_AT_FLOOR'],
      [(w) => w.balance('niu-jianmin'), 'balance 100001'],
      [(w) => w.pay('niu-jianmin', 'niu-laoshuan'), 'OVER_CEILING'],
      [(w) => w.bill('niu-laoshuan', 3_000), 'shared 1, cash 2999, SHARER_BALANCE_SHORT'],
      [(w) => w.balance('niu-jianmin'), 'balance 100000'],
    ],
  },
  {
    people: ['chang-li', 'chang-yong', 'chang-qingshan', 'jia-yumei'],
    promise: 'the publicly funded neither give nor receive',
    steps: [
      [(w) => w.add('chang-li', 'chang-qingshan', 'PARENT', { ceilingFen: 10_000 }), 'PUBLIC_FUNDED'],
      [(w) => w.add('chang-yong', 'jia-yumei', 'PARENT', { ceilingFen: 10_000 }), 'PUBLIC_FUNDED'],
      [(w) => w.add('chang-li', 'jia-yumei', 'PARENT', { ceilingFen: 10_000 }), 'added'],
    ],
  },
  {
    people: ['wu-bin', 'pang-jing', 'wu-changfu', 'ning-suying', 'tan-dejun', 'su-ting'],
    promise: 'the places of spouse and father are taken, the mother’s is free',
    steps: [
      [(w) => w.sharings('wu-bin'), 'SHARER 武长福, SHARER 庞静'],
      [(w) => w.add('wu-bin', 'tan-dejun', 'PARENT', { ceilingFen: 10_000 }), 'SLOT_TAKEN'],
      [(w) => w.add('wu-bin', 'su-ting', 'SPOUSE', { ceilingFen: 10_000 }), 'SLOT_TAKEN'],
      [(w) => w.add('wu-bin', 'ning-suying', 'PARENT', { ceilingFen: 10_000 }), 'added'],
    ],
  },
  {
    people: ['guan-xiaolin', 'guan-xiaofeng', 'dou-lanying'],
    promise: 'one bill draws on one sharer, up to the ceiling',
    steps: [
      [(w) => w.bill('dou-lanying', 8_000), 'shared 5000, cash 3000, CEILING_REACHED, OTHER_SHARER_PAID'],
      [(w) => w.balance('guan-xiaolin'), 'balance 295000'],
      [(w) => w.balance('guan-xiaofeng'), 'balance 300000'],
      [(w) => w.pay('guan-xiaolin', 'dou-lanying'), 'OVER_CEILING'],
      [(w) => w.pay('guan-xiaofeng', 'dou-lanying'), 'paid'],
      [(w) => w.balance('guan-xiaofeng'), 'balance 260000'],
    ],
  },
  {
    people: ['bao-guoping', 'yu-afeng', 'ying-jieping', 'bao-guofang'],
    promise: 'in Ningbo money of earlier years pays, until the last day',
    steps: [
      [(w) => w.balance('bao-guoping'), 'balance 80000'],
      [(w) => w.available('bao-guoping'), 'available 200000'],
      [(w) => w.sharings('ying-jieping'), 'BENEFICIARY 鲍国平'],
      [(w) => w.add('bao-guoping', 'bao-guofang', 'SIBLING'), 'RELATION_NOT_ALLOWED'],
      [(w) => w.add('bao-guoping', 'yu-afeng', 'PARENT', { lastDay: '2026-12-31' }), 'added'],
      [(w) => w.bill('yu-afeng', 30_000), 'shared 30000, cash 0'],
      [(w) => w.bill('ying-jieping', 20_000), 'shared 20000, cash 0'],
      [(w) => w.balance('bao-guoping'), 'balance 80000'],
      [(w) => w.available('bao-guoping'), 'available 150000'],
      [(w) => w.unbind('bao-guoping', 'yu-afeng'), 'unbound'],
      [(w) => w.sharings('yu-afeng'), 'BENEFICIARY 鲍国平 ended by SHARER'],
    ],
  },
  {
    people: ['qiu-jiayi', 'lou-meixian'],
    promise: 'this year’s money pays for nobody else',
    steps: [
      [(w) => w.balance('qiu-jiayi'), 'balance 150000'],
      [(w) => w.available('qiu-jiayi'), 'available 0'],
      [(w) => w.bill('lou-meixian', 5_000), 'cash 5000, SHARER_BALANCE_ZERO'],
    ],
  },
  {
    people: ['luo-min', 'lou-caiyun', 'luo-shuigen', 'ge-yichen'],
    promise: 'a case pays nothing before it is completed',
    steps: [
      [(w) => w.sharings('luo-min'), 'SHARER 娄彩云 APPLIED, SHARER 葛奕辰'],
      [(w) => w.bill('lou-caiyun', 5_000), 'cash 5000, SHARING_NOT_BEGUN'],
      [(w) => w.bill('ge-yichen', 5_000), 'shared 5000, cash 0'],
      [(w) => w.add('luo-min', 'luo-shuigen', 'PARENT'), 'added'],
      [(w) => w.bill('luo-shuigen', 5_000), 'cash 5000, SHARING_NOT_BEGUN'],
    ],
  },
  {
    people: ['zhu-wenting', 'zhu-changlin', 'tang-fengying', 'qi-zhiyuan', 'zhu-wenbo'],
    promise: 'in Jiangsu a sharing has its days, and one is over',
    steps: [
      [(w) => w.sharings('zhu-wenting'), 'SHARER 戚志远, SHARER 朱文博 ended by BUREAU'],
      [(w) => w.bill('zhu-wenbo', 1_000), 'cash 1000, SHARING_ENDED'],
      [(w) => w.bill('qi-zhiyuan', 1_000), 'shared 1000, cash 0'],
      [(w) => w.add('zhu-wenting', 'zhu-changlin', 'PARENT', { lastDay: '2027-06-30' }), 'added'],
      [(w) => w.add('zhu-wenting', 'tang-fengying', 'PARENT', { lastDay: '2027-06-30' }), 'added'],
      [(w) => w.pay('zhu-wenting', 'tang-fengying'), 'paid'],
      [(w) => w.add('zhu-wenting', 'zhu-wenbo', 'SIBLING'), 'added'],
      [(w) => w.unbind('zhu-wenting', 'zhu-changlin'), 'unbound'],
    ],
  },
  {
    people: ['xia-ming', 'su-yulian'],
    promise: 'the main journey across provinces succeeds, from the proposal to what comes back',
    steps: [
      [(w) => w.balance('xia-ming'), 'balance 350000'],
      [(w) => w.add('xia-ming', 'su-yulian', 'PARENT'), 'OTHER_PROVINCE'],
      [(w) => w.propose('xia-ming', 'su-yulian', 100_000), 'proposed'],
      [(w) => w.accept('su-yulian', 'xia-ming'), 'accepted'],
      [(w) => w.bill('su-yulian', 8_000), 'shared 8000, cash 0'],
      [(w) => w.payFromQuota('xia-ming', 'su-yulian'), 'paid'],
      [(w) => w.payCareFromQuota('xia-ming', 'su-yulian'), 'paid'],
      [(w) => w.setQuota('xia-ming', 'su-yulian', 120_000), 'changed'],
      [(w) => w.setQuota('xia-ming', 'su-yulian', 90_000), 'changed'],
      [(w) => w.quota('xia-ming', 'su-yulian'), 'used 51000, left 39000, besides 260000'],
      [(w) => w.endQuota('su-yulian', 'xia-ming'), 'returned 39000'],
      [(w) => w.balance('xia-ming'), 'balance 299000'],
      [(w) => w.bill('su-yulian', 8_000), 'cash 8000, SHARING_ENDED'],
    ],
  },
  {
    people: ['duan-li', 'duan-jun', 'duan-shouren'],
    promise: 'brother and sister share with one father: one quota stands, one waits for his answer',
    steps: [
      [(w) => w.quota('duan-li', 'duan-shouren'), 'used 15000, left 65000, besides 170000'],
      [(w) => w.accept('duan-shouren', 'duan-jun'), 'accepted'],
      [(w) => w.withdraw('duan-jun', 'duan-shouren'), 'PROPOSAL_ANSWERED'],
      [(w) => w.bill('duan-shouren', 70_000), 'shared 65000, shared 5000, cash 0, QUOTA_SHORT'],
      [(w) => w.quota('duan-jun', 'duan-shouren'), 'used 5000, left 45000, besides 110000'],
      [(w) => w.endQuota('duan-jun', 'duan-shouren'), 'returned 45000'],
    ],
  },
  {
    people: ['wan-chun', 'liao-xiuzhen'],
    promise: 'a fen short of the premium, and what is set aside does not pay at the pharmacy',
    steps: [
      [(w) => w.payFromQuota('wan-chun', 'liao-xiuzhen'), 'QUOTA_TOO_SMALL'],
      [(w) => w.setQuota('wan-chun', 'liao-xiuzhen', 40_000), 'changed'],
      [(w) => w.payFromQuota('wan-chun', 'liao-xiuzhen'), 'paid'],
      [(w) => w.bill('wan-chun', 5_001, 'PHARMACY'), 'own 4999, cash 2, NOT_BOUND'],
      [(w) => w.endQuota('liao-xiuzhen', 'wan-chun'), 'returned 0'],
    ],
  },
  {
    people: ['shen-jianming', 'lu-azhen', 'shen-jianhong'],
    promise: '杭州: ¥1,200.01 does not move and a sister receives nothing; the mother does, and pays her bill with it',
    steps: [
      [(w) => w.earlierYears('shen-jianming'), 'earlier years 120000'],
      [(w) => w.move('shen-jianming', 'lu-azhen', 120_001), 'EARLIER_YEARS_SHORT'],
      [(w) => w.move('shen-jianming', 'shen-jianhong', 100, 'SIBLING'), 'RELATION_NOT_ALLOWED'],
      [(w) => w.move('shen-jianhong', 'lu-azhen', 100), 'PHONE_MISSING'],
      [(w) => w.earlierYears('lu-azhen'), 'earlier years none'],
      [(w) => w.move('shen-jianming', 'lu-azhen', 30_000), 'moved'],
      [(w) => w.earlierYears('lu-azhen'), 'earlier years 30000'],
      [(w) => w.bill('lu-azhen', 8_000), 'own 8000, cash 0'],
      [(w) => w.earlierYears('lu-azhen'), 'earlier years 22000'],
      [(w) => w.balance('shen-jianming'), 'balance 260000'],
    ],
  },
  {
    people: ['jin-xiaofeng', 'wu-xiaoyun', 'jin-guoliang'],
    promise: '杭州: this year’s money never moves, the wife’s account grows, the father is in another pooling area',
    steps: [
      [(w) => w.balance('jin-xiaofeng'), 'balance 500000'],
      [(w) => w.move('jin-xiaofeng', 'wu-xiaoyun', 50_000, 'SPOUSE'), 'EARLIER_YEARS_SHORT'],
      [(w) => w.move('jin-xiaofeng', 'wu-xiaoyun', 30_000, 'SPOUSE'), 'moved'],
      [(w) => w.earlierYears('wu-xiaoyun'), 'earlier years 35000'],
      [(w) => w.move('jin-xiaofeng', 'jin-guoliang', 100), 'OTHER_POOLING_AREA'],
    ],
  },
  {
    people: ['fang-zhiyuan', 'jiang-yuee', 'fang-zhijie'],
    promise: 'one sending waits since this morning, one bounced, and the sister opens her wallet first',
    steps: [
      [(w) => w.sendings('fang-zhiyuan'), 'WAITING 30000, BOUNCED 15000, ACCEPTED 20000'],
      [(w) => w.wallet('jiang-yuee'), 'wallet 20000, waiting 1'],
      [(w) => w.send('fang-zhiyuan', 'jiang-yuee', 100), 'TRANSFER_PENDING'],
      [(w) => w.send('fang-zhiyuan', 'fang-zhijie', 100, 'SIBLING'), 'WALLET_NOT_OPEN'],
      [(w) => w.openWallet('fang-zhijie'), 'open'],
      [(w) => w.send('fang-zhiyuan', 'fang-zhijie', 100, 'SIBLING'), 'sent'],
      [(w) => w.answer('jiang-yuee', 'accept'), 'accepted'],
      [(w) => w.wallet('jiang-yuee'), 'wallet 50000, waiting 0'],
    ],
  },
  {
    people: ['tang-ming', 'tang-yougen', 'chai-xiulan', 'tang-jing'],
    promise: 'who opens a wallet and who cannot; ¥2,000 go, and a father in 河北 spends them as his own',
    steps: [
      [(w) => w.send('tang-ming', 'tang-yougen', 100), 'OWN_WALLET_NOT_OPEN'],
      [(w) => w.openWallet('tang-ming'), 'open'],
      [(w) => w.send('tang-ming', 'tang-yougen', 100), 'WALLET_NOT_OPEN'],
      [(w) => w.openWallet('tang-yougen'), 'open'],
      [(w) => w.send('tang-ming', 'tang-yougen', 200_001), 'TRANSFER_OVER_LIMIT'],
      [(w) => w.send('tang-ming', 'tang-yougen', 200_000), 'sent'],
      [(w) => w.answer('tang-yougen', 'accept'), 'accepted'],
      [(w) => w.bill('tang-yougen', 8_000), 'own 8000, cash 0'],
      [(w) => w.wallet('tang-yougen'), 'wallet 192000, waiting 0'],
      [(w) => w.openWallet('chai-xiulan'), 'PHONE_MISSING'],
      [(w) => w.openWallet('tang-jing'), 'WALLET_NOT_HERE'],
      [(w) => w.send('tang-ming', 'tang-jing', 100, 'SIBLING'), 'WALLET_NOT_HERE'],
      [(w) => w.balance('tang-ming'), 'balance 500000'],
    ],
  },
];

describe('what the stories of the sandbox promise', () => {
  let bureau: OpenBureau;
  beforeAll(async () => {
    bureau = await openBureau();
  });
  afterAll(() => bureau.close());

  it.each(STORIES)('$people.0: $promise', async ({ steps }) => {
    const world = storiesOf(bureau);
    const happened: string[] = [];
    for (const [step] of steps) happened.push(await step(world));
    expect(happened).toEqual(steps.map(([, expected]) => expected));
    expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  });

  it.each(['chen-kexin', 'shao-zihan', 'shao-ziyue', 'ge-yichen'])('%s is under 16 and shows no face', async (id) => {
    expect(await faceOf(bureau, id)).toMatchObject({ code: 'FACE_UNDER_AGE', params: { age: 16 } });
  });

  it('are told for everybody', () => {
    const told = STORIES.flatMap((story) => story.people);
    expect([...told].sort()).toEqual(SANDBOX.people.map((person) => person.id).sort());
  });
});
