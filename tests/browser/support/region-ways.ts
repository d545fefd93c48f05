import { chooseToShare, confirm, fillForm, only, readNotice, sign } from './add-steps';
import { ELSEWHERE_WAYS } from './elsewhere-ways';
import { leaveForm, pressInForm, write } from './form-parts';
import { GUANGDONG_WAY } from './guangdong-way';
import { HEBEI_WAY } from './hebei-way';
import type { RegionWay } from './region-way';
import { arriveAt, press, writeDay, writeRelative } from './walk';

/** 山西医保: notice, form, ceiling and first day, pledge, the pledge read again, check. */
const SHANXI: RegionWay = {
  region: 'shanxi',
  sharerName: '郝志强',
  relatives: [{ id: 'ji-xiulan', relation: '父母' }],
  done: '已添加',
  async add(walker, relatives) {
    const { page, look } = walker;
    await press(page, /^家庭账户共济/);
    await readNotice(walker, '已阅读家庭成员添加告知书', '我已阅读并同意');
    await fillForm(walker, only(relatives));
    await leaveForm(page);
    await arriveAt(page, '填写授权内容');
    await write(page, '单次最高支付额度（元）', '500');
    await look('add-terms');
    await leaveForm(page);
    await sign(walker);
    await arriveAt(page, '请再读一遍');
    await look('add-pledge-review');
    await press(page, '没有问题，下一步');
    await confirm(walker, '提交', this.done);
  },
};

/** 宁波 on 浙里办: notice, the matter, form, first and last day, check. */
const NINGBO: RegionWay = {
  region: 'ningbo',
  sharerName: '鲍国平',
  relatives: [{ id: 'yu-afeng', relation: '父母' }],
  done: '已绑定',
  async add(walker, relatives) {
    const { page, look } = walker;
    await press(page, /^家庭共济，/);
    await readNotice(walker, '已阅读家庭共济须知', '在线办理');
    await chooseToShare(walker, '办理类型');
    await fillForm(walker, only(relatives));
    await leaveForm(page);
    await arriveAt(page, '填写授权内容');
    await pressInForm(page, /^到某一天为止/, 'radio');
    await writeDay(page, '授权结束日期', '2026-12-31');
    await look('add-terms');
    await leaveForm(page);
    await confirm(walker, '提交', this.done);
  },
};

/** 浙里办: notice, the matter, form, first day, check; then it is a case. */
const ZHEJIANG: RegionWay = {
  region: 'zhejiang',
  sharerName: '骆敏',
  relatives: [{ id: 'luo-shuigen', relation: '父母' }],
  done: '已提交申请',
  async add(walker, relatives) {
    const { page, look } = walker;
    await press(page, /^家庭共济，/);
    await readNotice(walker, '已阅读家庭共济须知', '进入办事');
    await chooseToShare(walker, '情形选择');
    await fillForm(walker, only(relatives));
    await leaveForm(page);
    await arriveAt(page, '填写授权内容');
    await look('add-terms');
    await leaveForm(page);
    await confirm(walker, '申请', this.done);
  },
};

/** 江苏医保云: several in one form, days, notice, one pledge for all, check, a list of results. */
const JIANGSU: RegionWay = {
  region: 'jiangsu',
  sharerName: '朱文婷',
  relatives: [
    { id: 'zhu-changlin', relation: '父母' },
    { id: 'tang-fengying', relation: '父母' },
  ],
  done: '办理结果',
  async add(walker, relatives) {
    const { page, look } = walker;
    const [first, second] = relatives;
    await press(page, /^共济账户绑定/);
    await fillForm(walker, only(relatives));
    await press(page, '增加使用人');
    await arriveAt(page, '已经填好 1 位');
    await look('add-another');
    if (first && second) await writeRelative(page, second);
    await leaveForm(page);
    await arriveAt(page, '填写授权内容');
    await look('add-terms');
    await leaveForm(page);
    await readNotice(walker, '我已阅读以上内容，并且同意', '我已阅读并同意');
    await sign(walker);
    await confirm(walker, '提交', this.done);
    await page.getByText('2 位都办好了。').waitFor();
    await look('add-results');
  },
};

const ofMainWay = (way: typeof HEBEI_WAY, relation: string): RegionWay => ({
  region: way.region,
  sharerName: way.sharerName,
  relatives: [{ id: way.mother.id, relation }],
  done: '已绑定',
  add: (walker) => way.addMother(walker),
});

export const REGION_WAYS: readonly RegionWay[] = [
  ofMainWay(HEBEI_WAY, '父母'),
  ofMainWay(GUANGDONG_WAY, '父母'),
  SHANXI,
  NINGBO,
  ZHEJIANG,
  JIANGSU,
  ...ELSEWHERE_WAYS,
];

export const wayOf = (region: RegionWay['region']): RegionWay => {
  const way = REGION_WAYS.find((one) => one.region === region);
  if (!way) throw new Error(`No way through ${region}.`);
  return way;
};
