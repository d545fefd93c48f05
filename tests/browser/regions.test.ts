import { REGION_WAYS, type RegionWay } from './support/region-ways';
import { arriveAt, press, rowsIn, signInAs, write, writeRelative } from './support/walk';
import { type AppPhone, openWorld, type World } from './support/world';

const look = async () => {};

let world: World;
let phone: AppPhone;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.anyone.send('resetBureau', { body: {} });
  phone = await world.pickUpPhone();
  await phone.open();
});
/** A refusal is an answer; the browser notes it as a failed request all the same. */
const isRefusal = (fault: string) => /status of 4\d\d/.test(fault);

afterEach(async () => {
  const faults = phone.faults.filter((fault) => !isRefusal(fault));
  expect({ faults, strangers: phone.strangers }).toEqual({ faults: [], strangers: [] });
  await phone.page.context().close();
});

const typedOf = async (relatives: RegionWay['relatives']) => {
  const { personas } = await world.anyone.ask('listPersonas');
  return relatives.map(({ id, relation }) => {
    const persona = personas.find((one) => one.id === id);
    if (!persona) throw new Error(`Nobody is called ${id}.`);
    return { relation, name: persona.name, idNumber: persona.idNumber };
  });
};

const wayOf = (region: RegionWay['region']): RegionWay => {
  const way = REGION_WAYS.find((one) => one.region === region);
  if (!way) throw new Error(`No way through ${region}.`);
  return way;
};

const addIn = async (region: RegionWay['region']) => {
  const way = wayOf(region);
  await signInAs(phone.page, way.sharerName);
  await way.add({ page: phone.page, look }, await typedOf(way.relatives));
};

const goHome = async () => {
  await phone.open();
  await arriveAt(phone.page, /^您好/);
};

/** From home to everything about one relative. */
const openRelative = async (tile: RegExp, relative: RegExp) => {
  await goHome();
  await press(phone.page, tile);
  await press(phone.page, relative);
  await arriveAt(phone.page, '共济消费记录');
};

const advance = (minutes: number) => world.anyone.send('moveClock', { body: { advanceMinutes: minutes } });

describe('the add flow of every region', () => {
  test.each([
    ['hebei', ['可以用来看病、买药、缴居民医保费', '开始时间2026年11月22日 09:00']],
    ['guangdong', ['可以用来看病、买药、缴居民医保费', '开始时间2026年11月22日 09:00']],
    ['shanxi', ['可以用来看病、买药、缴居民医保费', '单次最高500.00 元', '开始日期2026年11月22日']],
    ['ningbo', ['可以用来看病、买药', '开始日期2026年11月22日', '结束日期2026年12月31日']],
    ['zhejiang', ['可以用来看病、买药', '开始日期2026年11月22日', '办理时间2026年11月22日 09:00']],
  ] as const)('%s: ends with what was agreed', async (region, expected) => {
    await addIn(region);
    const rows = await rowsIn(phone.page);
    expect(rows.slice(1, 1 + expected.length)).toEqual(expected);
  });

  test('江苏: two in one form, each with an outcome of its own', async () => {
    await addIn('jiangsu');
    const { page } = phone;
    expect(await page.getByText('有效').filter({ visible: true }).count()).toBe(2);
  });

  test('江苏: one who is bound already is refused, the other is added, and only the refused one is left to mend', async () => {
    const { page } = phone;
    const way = wayOf('jiangsu');
    const [father] = await typedOf(way.relatives);
    const [husband] = await typedOf([{ id: 'qi-zhiyuan', relation: '配偶' }]);
    if (!father || !husband) throw new Error('The family is not there.');
    await signInAs(page, way.sharerName);
    await press(page, /^共济账户绑定/);
    await arriveAt(page, '填写亲属信息');
    await writeRelative(page, husband);
    await press(page, '增加使用人');
    await arriveAt(page, '已经填好 1 位');
    await writeRelative(page, father);
    await press(page, '下一步');
    await arriveAt(page, '填写授权内容');
    await press(page, '下一步');
    await arriveAt(page, '全文');
    await press(page, '我已阅读以上内容，并且同意', 'checkbox');
    await press(page, '我已阅读并同意');
    await arriveAt(page, '承诺内容');
    await press(page, /^键入姓名/, 'radio');
    await write(page, '请键入您的姓名', way.sharerName);
    await press(page, '确认签名');
    await arriveAt(page, '请核对');
    await press(page, '提交');
    await arriveAt(page, way.done);
    await page.getByText('1 位办好了，1 位没有办成。').waitFor();
    await page.getByText('这位亲属已经绑定，不用再办。可到亲属列表查看。').waitFor();
    await press(page, '修改没办成的 1 位');
    await arriveAt(page, '填写亲属信息');
    expect(await page.getByRole('textbox', { name: '亲属姓名' }).inputValue()).toBe('戚志远');
    await page.getByRole('link', { name: /^这位亲属已经绑定/ }).waitFor();
  });
});

describe('山西', () => {
  test('the ceiling is held to what may be shared, and the form says so before anything is sent', async () => {
    const { page } = phone;
    const [mother] = await typedOf(wayOf('shanxi').relatives);
    if (!mother) throw new Error('The mother is not there.');
    await signInAs(page, '郝志强');
    await press(page, /^家庭账户共济/);
    await press(page, '已阅读家庭成员添加告知书', 'checkbox');
    await press(page, '我已阅读并同意');
    await arriveAt(page, '填写亲属信息');
    await writeRelative(page, mother);
    await press(page, '下一步');
    await arriveAt(page, '填写授权内容');
    await write(page, '单次最高支付额度（元）', '4000.01');
    await press(page, '下一步');
    await page.getByRole('link', { name: /^单次最高额度超过了可共济的/ }).waitFor();
    await write(page, '单次最高支付额度（元）', '4000');
    await press(page, '下一步');
    await arriveAt(page, '承诺内容');
  });

  test('the list is parted into 有效 and 无效', async () => {
    await addIn('shanxi');
    await goHome();
    await press(phone.page, /^家庭成员/);
    await arriveAt(phone.page, '我授权的家庭成员 · 有效');
    const rows = await rowsIn(phone.page);
    expect(rows[0]).toContain('冀*兰（父母）');
    expect(rows[0]).toContain('有效');
    expect(rows[1]).toContain('郝*仁（父母）');
    expect(rows[1]).toContain('未生效');
  });

  test('the premium is paid on a pledge, and a certificate says so', async () => {
    const { page } = phone;
    await addIn('shanxi');
    await openRelative(/^家庭成员/, /^冀\*兰/);
    await press(page, /^家庭共济缴费/);
    await press(page, /^冀\*兰/, 'radio');
    await press(page, '下一步');
    await page.getByText('请不要再到微信城市服务、云闪付等渠道缴费。').first().waitFor();
    await press(page, '下一步：读承诺书');
    await arriveAt(page, '承诺内容');
    await press(page, '我承诺，确认缴费');
    await arriveAt(page, '已缴费');
    await press(page, /^城乡居民参保缴费证明/);
    await arriveAt(page, '城乡居民参保缴费证明');
    const rows = await rowsIn(page);
    expect(rows[0]).toBe('参保人冀秀兰');
    expect(rows).toContain('参保年度2027 年度');
    expect(rows).toContain('代缴人郝志强');
    const ledger = await world.anyone.ask('checkLedger');
    expect(ledger).toMatchObject({ balanced: true, sumFen: 0 });
  });

  test('信息变更 sets another ceiling, from check to result', async () => {
    const { page } = phone;
    await addIn('shanxi');
    await openRelative(/^家庭成员/, /^冀\*兰/);
    await press(page, '信息变更');
    await arriveAt(page, '信息变更');
    await write(page, '单次最高支付额度（元）', '800');
    await press(page, '下一步');
    await arriveAt(page, '请核对改动');
    expect(await rowsIn(page)).toContain('单次最高原来：500.00 元改为：800.00 元修改');
    await press(page, '确认修改');
    await arriveAt(page, '已修改');
    expect(await rowsIn(page)).toContain('单次最高800.00 元');
  });

  test('one authorised today ends at midnight, and is over the day after', async () => {
    const { page } = phone;
    await addIn('shanxi');
    await openRelative(/^家庭成员/, /^冀\*兰/);
    await press(page, '解绑');
    await arriveAt(page, '确定要解绑吗？');
    await page.getByText(/^明天 00:00 生效/).waitFor();
    await press(page, '确定解绑');
    await arriveAt(page, '已申请解除');
    expect(await rowsIn(page)).toContain('解除时间2026年11月23日 00:00');
    await advance(15 * 60);
    await goHome();
    await press(page, /^家庭成员/);
    await arriveAt(page, '我授权的家庭成员 · 无效');
    const rows = await rowsIn(page);
    expect(rows.find((row) => row.includes('冀*兰'))).toContain('已解除');
  });
});

describe('浙里办', () => {
  test('a case goes its way in words, and may be withdrawn until it is completed', async () => {
    const { page } = phone;
    await signInAs(page, '骆敏');
    await openRelative(/^家庭共济查询/, /^娄\*云/);
    expect((await rowsIn(page)).slice(0, 4)).toEqual([
      '申请2026年11月22日 08:40',
      '受理预计 2026年11月22日 09:10',
      '办结在前一步之后',
      '送达在前一步之后',
    ]);
    await advance(30);
    await openRelative(/^家庭共济查询/, /^娄\*云/);
    expect((await rowsIn(page)).slice(1, 3)).toEqual(['受理2026年11月22日 09:10', '办结预计 2026年11月22日 10:40']);
    await press(page, '撤销');
    await arriveAt(page, '确定要撤销吗？');
    await press(page, '确认撤销');
    await arriveAt(page, '已撤销');
    await goHome();
    await press(page, /^家庭共济查询/);
    await page.getByRole('button', { name: '已解除或撤销 1 位' }).waitFor();
  });

  test('once it is completed, it is in force and no longer to be withdrawn', async () => {
    const { page } = phone;
    await advance(120);
    await signInAs(page, '骆敏');
    await openRelative(/^家庭共济查询/, /^娄\*云/);
    expect((await rowsIn(page)).slice(2, 4)).toEqual(['办结2026年11月22日 10:40', '送达2026年11月22日 10:40']);
    await page.getByRole('button', { name: '解除共济' }).filter({ visible: true }).waitFor();
    expect(await page.getByRole('button', { name: '撤销' }).filter({ visible: true }).count()).toBe(0);
  });

  test('the matter 家庭共济解绑 leads to the list', async () => {
    const { page } = phone;
    await signInAs(page, '骆敏');
    await press(page, /^家庭共济，/);
    await press(page, '已阅读家庭共济须知', 'checkbox');
    await press(page, '进入办事');
    await press(page, /^家庭共济解绑/, 'radio');
    await press(page, '下一步');
    await arriveAt(page, '家庭共济查询');
  });
});

test('宁波: what may be shared is the money of earlier years, and the last day can be put off', async () => {
  const { page } = phone;
  await signInAs(page, '鲍国平');
  expect(await rowsIn(page)).toEqual(expect.arrayContaining(['历年账户¥ 2,000.00', '可以授权¥ 2,000.00']));
  await openRelative(/^家庭共济查询/, /^应\*萍/);
  expect(await rowsIn(page)).toContain('接下来2026年11月24日 00:00 自动解除');
  await press(page, '修改用途和日期');
  await page.getByLabel('授权结束日期').fill('2027-06-30');
  await press(page, '下一步');
  await arriveAt(page, '请核对改动');
  await press(page, '确认修改');
  await arriveAt(page, '已修改');
  expect(await rowsIn(page)).toContain('结束日期2027年6月30日');
});

test('whoever is not signed in can read what differs from region to region', async () => {
  const { page } = phone;
  await phone.open('pages/me/regions/index');
  await arriveAt(page, '外省的家人有什么不同');
  await press(page, /^山西 · 山西医保/);
  await arriveAt(page, '山西');
  expect(await rowsIn(page)).toContain('最多几位配偶、父亲、母亲各 1 位，其余不限');
});
