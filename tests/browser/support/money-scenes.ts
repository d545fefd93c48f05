import { answer, changeQuota, end, openRelation, payCare, propose } from './cross-ways';
import { GUANGDONG_WAY } from './guangdong-way';
import { HEBEI_WAY } from './hebei-way';
import type { MainWay } from './main-way';
import { answerFromHome, openWallet, send, transferInHangzhou } from './money-ways';
import { pagesOf, type Scene } from './scene';
import { choose, lookAtMonths, openPaper, openStatement, prepareSheet } from './statement-way';
import { arriveAt, press, signInAs } from './walk';

const HANGZHOU: Scene = {
  name: 'money of earlier years moves to a mother in 杭州',
  pages: ['home', ...pagesOf('transfer', 'notice payee money check result list record')],
  play: async ({ pickUp }) => {
    const son = await pickUp();
    await transferInHangzhou(son);
    await son.open();
    await press(son.page, /^转移记录，/);
    await son.page.getByRole('button', { name: /^转出 · 陆\*珍/ }).waitFor();
    await son.look('transfers');
    await press(son.page, /^转出 · 陆\*珍/);
    await arriveAt(son.page, '历年账户家庭共济');
    await son.look('transfer');
  },
};

const WALLET: Scene = {
  name: 'a wallet sends and a wallet accepts',
  pages: ['home', ...pagesOf('wallet', 'start open opened payee amount check result record answer answered entries')],
  play: async ({ pickUp }) => {
    const father = await pickUp();
    await signInAs(father.page, '汤有根');
    await openWallet(father);
    const son = await pickUp();
    await signInAs(son.page, '汤明');
    await openWallet(son);
    await son.look('wallet');
    await send(son, { relation: '父母', receiver: '汤有根', yuan: '500' });
    await father.open();
    await answerFromHome(father, '接受');
    await press(father.page, '返回医保钱包');
    await press(father.page, /^钱包收支，/);
    await arriveAt(father.page, '钱包收支');
    await father.look('wallet-entries');
  },
};

const CROSS: Scene = {
  name: 'a quota across provinces is put, accepted, spent on a care premium, changed and ended',
  pages: [
    'home',
    ...pagesOf('cross-province', 'start person quota notice check result overview read change confirm confirmed'),
    ...pagesOf('long-term-care', 'start check result record'),
  ],
  play: async ({ pickUp }) => {
    const son = await pickUp();
    await propose(son);
    const mother = await pickUp();
    await signInAs(mother.page, '苏玉莲');
    await answer(mother, '接受');
    const start = 'pages/cross-province/start/index';
    await son.open(start);
    await payCare(son);
    await son.open();
    await openRelation(son, /^苏\*莲（父母），有效/);
    await changeQuota(son, '800');
    await mother.open(start);
    await end(mother, /^夏\*（子女），有效/);
  },
};

const paying = (way: MainWay, pages: readonly string[]): Scene => ({
  name: `a bill, a premium and an end in ${way.region}`,
  pages,
  play: async ({ world, pickUp }) => {
    const { page, look, open } = await pickUp();
    await signInAs(page, way.sharerName);
    await way.addMother({ page, look: async () => {} });
    await world.settleAtHospital(way.mother.id);
    await open();
    await arriveAt(page, /还没有缴$/);
    await look('home with a bill due');
    for (const errand of [way.readRecord, way.payPremium, way.unbind]) {
      await open();
      await errand({ page, look });
    }
  },
});

const REFUND: Scene = {
  name: 'a premium is paid back',
  pages: [...pagesOf('records', 'list premium'), ...pagesOf('pay-premium', 'refund refund-result')],
  play: async ({ pickUp }) => {
    const { page, look, open } = await pickUp();
    await signInAs(page, '任海燕');
    await open('pages/records/list/index?kind=premium');
    await page
      .getByRole('button', { name: /^石\*英/ })
      .first()
      .waitFor();
    await look('premium-records');
    await press(page, /^石\*英/);
    await page.getByRole('button', { name: '申请退费' }).waitFor();
    await look('premium-record');
    await press(page, '申请退费');
    await arriveAt(page, '核对退费');
    await look('refund');
    await press(page, '确认退费');
    await arriveAt(page, '已退费');
    await look('refund-result');
  },
};

const STATEMENT: Scene = {
  name: 'the statement, by month and person',
  pages: pagesOf('records', 'list statement choose months export settlement paper'),
  play: async ({ pickUp }) => {
    const phone = await pickUp();
    await signInAs(phone.page, '任海燕');
    await openStatement(phone);
    await lookAtMonths(phone);
    await choose(phone, '月份', /^2026.*11.*月$/);
    await choose(phone, '和谁', /^石/);
    await prepareSheet(phone);
    await openPaper(phone, /^石\*英（父母）.*门诊/);
  },
};

export const MONEY_SCENES: readonly Scene[] = [
  paying(HEBEI_WAY, [
    'home',
    ...pagesOf('records', 'list settlement'),
    ...pagesOf('pay-premium', 'person year check result'),
    'my-relatives/list',
    ...pagesOf('one-relative', 'overview end end-result'),
  ]),
  paying(GUANGDONG_WAY, [
    'home',
    'records/settlement',
    ...pagesOf('pay-premium', 'payment-type person check result'),
    'add-relative/list',
    ...pagesOf('one-relative', 'end end-result'),
  ]),
  REFUND,
  STATEMENT,
  HANGZHOU,
  WALLET,
  CROSS,
];
