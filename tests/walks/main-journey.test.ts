import { GUANGDONG_WAY } from '../browser/support/guangdong-way';
import { HEBEI_WAY } from '../browser/support/hebei-way';
import { arriveAt, balanceAtHome, press, rowsIn, signInAs } from '../browser/support/walk';
import { type AppPhone, openWorld, type World } from '../browser/support/world';

const look = async () => {};

describe.each([
  { way: HEBEI_WAY, masked: '刘*兰', heading: '业务办理 · 个人账户共济' },
  { way: GUANGDONG_WAY, masked: '黄*英', heading: '我要办事 · 业务办理' },
])('the main journey in $way.region, by touch', ({ way, masked, heading }) => {
  let world: World;
  let phone: AppPhone;

  beforeAll(async () => {
    world = await openWorld();
    phone = await world.pickUpPhone();
  });
  afterAll(() => world.close());
  afterEach(async () => {
    const ledger = await world.anyone.ask('checkLedger');
    expect(ledger).toMatchObject({ balanced: true, sumFen: 0, mismatches: [], negative: [] });
    expect({ faults: phone.faults, strangers: phone.strangers }).toEqual({ faults: [], strangers: [] });
  });

  const goHome = () => press(phone.page, '返回首页');

  test('signs in by one tap and finds ¥3,000 and the words of the region', async () => {
    await phone.open();
    await signInAs(phone.page, way.sharerName);
    await arriveAt(phone.page, heading);
    expect(await balanceAtHome(phone.page)).toBe('¥ 3,000.00');
  });

  test('adds the mother; nothing is taken from the account', async () => {
    await way.addMother({ page: phone.page, look });
    const rows = await rowsIn(phone.page);
    expect(rows.slice(0, 4)).toEqual([
      `为谁办理${masked}（父母）`,
      '可以用来看病、买药、缴居民医保费',
      '开始时间2026年11月22日 09:00',
      '有效期一直有效，直到任何一方解除',
    ]);
    expect(rows[4]).toMatch(/^办理编号([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/);
    await goHome();
    expect(await balanceAtHome(phone.page)).toBe('¥ 3,000.00');
  });

  test('finds the bill that the hospital sent, with who paid what of it', async () => {
    await world.settleAtHospital(way.mother.id);
    await way.readRecord({ page: phone.page, look });
    const rows = await rowsIn(phone.page);
    expect(rows.slice(0, 4)).toEqual([
      '统筹基金¥ 120.00',
      `${masked}的个人账户¥ 0.00`,
      '我的账户（共济）¥ 80.00',
      '现金¥ 0.00',
    ]);
    expect(rows).toContain('总费用¥ 200.00');
    await phone.open();
    expect(await balanceAtHome(phone.page)).toBe('¥ 2,920.00');
  });

  test('pays the premium of 2027 for her, and gets a receipt', async () => {
    await way.payPremium({ page: phone.page, look });
    const rows = await rowsIn(phone.page);
    expect(rows[0]).toMatch(/^收据编号JF20261122-\d{10}$/);
    expect(rows.slice(1, 5)).toEqual([
      '缴费时间2026年11月22日 09:00',
      `为谁缴费${masked}（父母）`,
      '参保年度2027 年度',
      '缴费金额400.00 元（演示标准）',
    ]);
    const hurry = await phone.slowDown('/v1/me');
    await goHome();
    // However slow the bureau: home never shows the balance of before.
    expect(await balanceAtHome(phone.page)).toBe('¥ 2,520.00');
    await hurry();
  });

  test('unbinds; the next bill is not paid from this account', async () => {
    await way.unbind({ page: phone.page, look });
    await world.settleAtHospital(way.mother.id);
    await goHome();
    expect(await balanceAtHome(phone.page)).toBe('¥ 2,520.00');
  });
});
