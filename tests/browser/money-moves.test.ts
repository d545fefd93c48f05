import { answerFromHome, openWallet, send, transferInHangzhou } from './support/money-ways';
import { arriveAt, press, rowsIn, signInAs, textOf } from './support/walk';
import { openWorld, type World } from './support/world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world?.close();
});

const noLook = async () => undefined;

const pickUp = async () => {
  const { page, faults, open } = await world.pickUpPhone();
  await open();
  return { walker: { page, look: noLook }, page, faults, open };
};

test('杭州: two steps and a code move ¥300 to the mother, who reads it on her own phone', async () => {
  const son = await pickUp();
  const rows = await transferInHangzhou(son.walker);
  expect(rows).toContain('您的账户1,200.00 元 → 900.00 元');
  expect(rows).toContain('家人账户增加 300.00 元');
  const mother = await pickUp();
  await signInAs(mother.page, '陆阿珍');
  await press(mother.page, /^转移记录，/);
  await press(mother.page, /^转入 · 沈\*明/);
  await arriveAt(mother.page, '历年账户转移');
  expect(await rowsIn(mother.page)).toContain('您的账户0.00 元 → 300.00 元');
  expect([...son.faults, ...mother.faults]).toEqual([]);
});

test('the wallet: nobody has one, both open it, ¥500 go, wait, and are accepted', async () => {
  const son = await pickUp();
  await signInAs(son.page, '汤明');
  await openWallet(son.walker);
  const sending = { relation: '父母', receiver: '汤有根', yuan: '500' };
  expect(await send(son.walker, sending)).toBe('未办成');
  await son.page.getByText('对方还没有开通医保钱包，钱没有动。').first().waitFor();
  const father = await pickUp();
  await signInAs(father.page, '汤有根');
  await openWallet(father.walker);
  await press(son.page, '修改接收人');
  await arriveAt(son.page, '接收人');
  await press(son.page, '改好了，返回核对');
  await arriveAt(son.page, '请核对');
  await press(son.page, '提交');
  await arriveAt(son.page, '等待对方接受');
  await father.open();
  await arriveAt(father.page, '医保钱包里有钱等您接受');
  await answerFromHome(father.walker, '接受');
  await press(father.page, '返回医保钱包');
  await arriveAt(father.page, '医保钱包');
  expect(await textOf(father.page.getByText(/^¥/).first())).toBe('¥ 500.00');
  const isRefusal = (fault: string) => fault.includes('status of 422');
  expect([...son.faults, ...father.faults].filter((fault) => !isRefusal(fault))).toEqual([]);
});

test('what nobody accepted is back at six in the morning, and both read why', async () => {
  const mother = await pickUp();
  await signInAs(mother.page, '江月娥');
  await arriveAt(mother.page, '医保钱包里有钱等您接受');
  await world.anyone.ask('moveClock', { body: { setTo: '2026-11-23T06:00:00+08:00' } });
  const son = await pickUp();
  await signInAs(son.page, '方志远');
  await press(son.page, /^国家医保服务平台，/);
  await press(son.page, /^医保钱包，/);
  await press(son.page, /^转出 · 江\*娥（父母），300\.00 元，超时退回/);
  await arriveAt(son.page, '超时退回');
  await son.page.getByText('钱已自动退回您原来的账户。').first().waitFor();
  await press(mother.page, '查看并处理');
  await arriveAt(mother.page, '超时退回');
  await mother.page.getByText('钱已自动退回对方的账户。').first().waitFor();
  expect([...son.faults, ...mother.faults]).toEqual([]);
});
