import { answerFromHome, openWallet, send, transferInHangzhou } from '../browser/support/money-ways';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, press, rowsIn, signInAs, textOf } from '../browser/support/walk';
import type { AppPhone } from '../browser/support/world';

const one = onePhone();

const walkerOf = ({ page }: AppPhone) => ({ page, look: async () => undefined });

const accountOf = async (persona: string) => (await (await one.world.as(persona)).ask('readMe')).personalAccount;

test('杭州: two steps and a code move ¥300 to the mother, who reads it on her own phone', async () => {
  const son = one.phone;
  const rows = await transferInHangzhou(walkerOf(son));
  expect(rows).toContain('您的账户1,200.00 元 → 900.00 元');
  expect(rows).toContain('家人账户增加 300.00 元');
  const mother = await one.another();
  await signInAs(mother.page, '陆阿珍');
  await press(mother.page, /^转移记录，/);
  await press(mother.page, /^转入 · 沈\*明/);
  await arriveAt(mother.page, '历年账户家庭共济');
  await mother.page.getByText(/→/).first().waitFor();
  expect(await rowsIn(mother.page)).toContain('您的账户0.00 元 → 300.00 元');
  expect(await accountOf('shen-jianming')).toMatchObject({ earlierYearsFen: 90_000 });
  const { transfers } = await (await one.world.as('lu-azhen')).ask('listAccountTransfers');
  expect(transfers).toMatchObject([{ side: 'PAYEE', amountFen: 30_000, balance: { beforeFen: 0, afterFen: 30_000 } }]);
});

test('the wallet: nobody has one, both open it, ¥500 go, wait, and are accepted', async () => {
  const son = one.phone;
  await signInAs(son.page, '汤明');
  await openWallet(walkerOf(son));
  const sending = { relation: '父母', receiver: '汤有根', yuan: '500' };
  expect(await send(walkerOf(son), sending)).toBe('未办成');
  await son.page.getByText('对方还没有开通医保钱包，钱没有动。').first().waitFor();
  const father = await one.another();
  await signInAs(father.page, '汤有根');
  await openWallet(walkerOf(father));
  await press(son.page, '修改接收人');
  await arriveAt(son.page, '接收人');
  await press(son.page, '改好了，返回核对');
  await arriveAt(son.page, '请核对');
  await press(son.page, '提交');
  await arriveAt(son.page, '等待对方接受');
  await father.open();
  await arriveAt(father.page, '医保钱包里有钱等您接受');
  await answerFromHome(walkerOf(father), '接受');
  await press(father.page, '返回医保钱包');
  await arriveAt(father.page, '医保钱包');
  expect(await textOf(father.page.getByText(/^¥/).first())).toBe('¥ 500.00');
  const wallet = await (await one.world.as('tang-yougen')).ask('readWallet');
  expect(wallet).toMatchObject({ balanceFen: 50_000, waiting: { in: [], out: [] } });
  const { transfers } = await (await one.world.as('tang-ming')).ask('listWalletTransfers');
  expect(transfers).toMatchObject([{ side: 'SENDER', stage: 'ACCEPTED', amountFen: 50_000 }]);
});

test('what nobody accepted is back at six in the morning, and both read why', async () => {
  const mother = one.phone;
  await signInAs(mother.page, '江月娥');
  await arriveAt(mother.page, '医保钱包里有钱等您接受');
  await one.world.anyone.ask('moveClock', { body: { setTo: '2026-11-23T06:00:00+08:00' } });
  const son = await one.another();
  await signInAs(son.page, '方志远');
  await press(son.page, /^国家医保服务平台，/);
  await press(son.page, /^医保钱包，/);
  await press(son.page, /^转出 · 江\*娥（父母），300\.00 元，没接受，退回/);
  await arriveAt(son.page, '没接受，退回');
  await son.page.getByText('钱已自动退回您原来的账户。').first().waitFor();
  await press(mother.page, '查看并处理');
  await arriveAt(mother.page, '没接受，退回');
  await mother.page.getByText('钱已自动退回对方的账户。').first().waitFor();
  const { transfers } = await (await one.world.as('fang-zhiyuan')).ask('listWalletTransfers');
  const bounced = transfers.filter(({ stage }) => stage === 'BOUNCED').map(({ amountFen }) => amountFen);
  expect(bounced).toContain(30_000);
  expect(await (await one.world.as('jiang-yuee')).ask('readWallet')).toMatchObject({ waiting: { in: [] } });
});
