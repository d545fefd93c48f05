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

  it.each(['chen-kexin', 'shao-zihan', 'shao-ziyue'])('%s is under 16 and shows no face', async (id) => {
    expect(await faceOf(bureau, id)).toMatchObject({ code: 'FACE_UNDER_AGE', params: { age: 16 } });
  });

  it('are told for everybody', () => {
    const told = STORIES.flatMap((story) => story.people);
    expect([...told].sort()).toEqual(SANDBOX.people.map((person) => person.id).sort());
  });
});
