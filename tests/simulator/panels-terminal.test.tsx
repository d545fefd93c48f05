import './support/panel-window';
import { randomUUID } from 'node:crypto';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { stageBureau } from '../../simulator/stage/bureau';
import { TerminalPanel } from '../../simulator/stage/panels/terminal';
import { bill } from '../../simulator/stage/scenario-parts';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aSharingRequest } from '../support/requests';
import { type Line, lineTo } from './support/heard-bureau';

const SETTLE = 'POST /v1/settlements';
const PATIENCE = { timeout: 5_000 };

let bureau: OpenBureau;
let line: Line;
/** The last money that moved before the test. */
let first: number;

beforeEach(async () => {
  bureau = await openBureau();
  first = (await bureau.anyone.ask('listLedgerTransfers', { query: { limit: '1' } })).newestSeq;
  line = await lineTo(() => bureau.url);
});
afterEach(() => bureau.close());

const settlementsMade = async (): Promise<number> => {
  const { transfers } = await bureau.anyone.ask('listLedgerTransfers', { query: { after: String(first) } });
  return transfers.filter(({ kind }) => kind === 'SETTLEMENT').length;
};

/** 王芳 shares with her mother. */
const share = async () => {
  const wangFang = await bureau.signIn('wang-fang');
  const body = await aSharingRequest(wangFang, 'wang-fang', 'liu-guilan');
  await wangFang.ask('startSharing', { body, key: randomUUID() });
};

const open = async (filledIn?: ReturnType<typeof bill>, till = 'hebei-hospital') => {
  const client = stageBureau(line.url);
  const user = userEvent.setup({ document });
  const shown = render(<TerminalPanel bureau={client} till={till} bill={filledIn} />);
  await screen.findByRole('button', { name: '结算' }, PATIENCE);
  return { user, client, ...shown };
};
const settleButton = () => screen.getByRole('button', { name: '结算' });
const settled = () => screen.findByRole('heading', { name: '✓ 已结算' }, PATIENCE);
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent?.replace(/\u00a0/g, ' '));

test('a bill by hand: a place, a patient, a purpose, two amounts; the split names who paid what', async () => {
  await share();
  const { user } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: '病人' }), '刘桂兰（王芳一家）');
  await user.type(screen.getByRole('textbox', { name: '总费用（元）' }), '300');
  await user.clear(screen.getByRole('textbox', { name: '其中统筹基金支付（元）' }));
  await user.type(screen.getByRole('textbox', { name: '其中统筹基金支付（元）' }), '120');
  await user.click(settleButton());
  await settled();
  expect(rows()).toEqual([
    '统筹基金120.00 元',
    '刘桂兰本人的账户0.00 元',
    '王*（子女，共济）180.00 元',
    '现金0.00 元',
    '总费用300.00 元',
  ]);
  expect(screen.queryByText('为什么没有用共济的钱')).toBeNull();
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
});

test('without a sharing the rest is cash, and why is said in words', async () => {
  const { user } = await open(bill('liu-guilan', 30_000, 12_000));
  await user.click(settleButton());
  await settled();
  expect(rows()).toContain('现金180.00 元');
  const reasons = within(screen.getByRole('heading', { name: '为什么没有用共济的钱' }).parentElement as HTMLElement);
  expect(reasons.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^[^A-Z_]*共济[^A-Z_]*。$/),
  ]);
});

test('pressed three times it is one settlement, with one key', async () => {
  const { user } = await open(bill('liu-guilan', 30_000, 12_000));
  const button = settleButton();
  await Promise.all([user.click(button), user.click(button), user.click(button)]);
  button.click();
  await settled();
  expect(line.keys(SETTLE)).toHaveLength(1);
  expect(await settlementsMade()).toBe(1);
});

test('an answer that was lost is asked for with the same key: one settlement', async () => {
  const { user } = await open(bill('liu-guilan', 30_000, 12_000));
  line.state = 'ANSWERS_LOST';
  await user.click(settleButton());
  await screen.findByText('… 正在核实', {}, PATIENCE);
  expect(screen.queryByRole('button', { name: '结算' })).toBeNull();
  line.state = 'OPEN';
  await user.click(screen.getByRole('button', { name: '再问一遍（不会重复收费）' }));
  await settled();
  const keys = line.keys(SETTLE);
  expect(keys.length).toBeGreaterThanOrEqual(2);
  expect(new Set(keys).size).toBe(1);
  expect(await settlementsMade()).toBe(1);
});

test('two bills have two keys', async () => {
  const { user } = await open(bill('liu-guilan', 30_000, 12_000));
  await user.click(settleButton());
  await settled();
  await user.click(screen.getByRole('button', { name: '下一张账单' }));
  await user.click(settleButton());
  await settled();
  expect(new Set(line.keys(SETTLE)).size).toBe(2);
  expect(await settlementsMade()).toBe(2);
});

test('a refund gives every part back, once', async () => {
  await share();
  const balance = async () => (await (await bureau.signIn('wang-fang')).ask('readMe')).personalAccount?.balanceFen;
  const before = await balance();
  const { user } = await open(bill('liu-guilan', 30_000, 12_000));
  await user.click(settleButton());
  await settled();
  const button = screen.getByRole('button', { name: '退费' });
  await Promise.all([user.click(button), user.click(button)]);
  await screen.findByRole('heading', { name: '↩ 已退费' }, PATIENCE);
  expect(screen.queryByRole('button', { name: '退费' })).toBeNull();
  expect(line.keys(SETTLE).length).toBe(2);
  expect(before).toBeGreaterThan(0);
  expect(await balance()).toBe(before);
});

test('a refund that is refused says so in words, and the bill stays to be read', async () => {
  const { user, client } = await open(bill('liu-guilan', 30_000, 12_000));
  await user.click(settleButton());
  await settled();
  const id = document.querySelector('.terminal-number')?.textContent ?? '';
  expect(await client.refundSettlement('demo-key-hebei-hospital', id, randomUUID())).toMatchObject({ kind: 'DONE' });
  await user.click(screen.getByRole('button', { name: '退费' }));
  await screen.findByText('✗ 没有办成', {}, PATIENCE);
  expect(screen.getByRole('table')).toBeTruthy();
  expect(document.body.textContent).not.toContain('ALREADY_REFUNDED');
});

test('a refusal is said in words, moves nothing, and the next try is another deed', async () => {
  const { user } = await open(bill('liu-guilan', 30_000, 12_000, 'DAILY_GOODS'));
  await user.click(settleButton());
  await screen.findByText('✗ 没有办成', {}, PATIENCE);
  expect(document.body.textContent).not.toContain('PURPOSE_NOT_ALLOWED');
  expect(await settlementsMade()).toBe(0);
  await user.selectOptions(screen.getByRole('combobox', { name: '用途' }), '门诊');
  expect(screen.queryByText('✗ 没有办成')).toBeNull();
  await user.click(settleButton());
  await settled();
  expect(new Set(line.keys(SETTLE)).size).toBe(2);
});

test('what cannot be read is said at its field, and nothing is asked', async () => {
  const { user } = await open();
  await user.type(screen.getByRole('textbox', { name: '总费用（元）' }), '三百');
  await user.click(settleButton());
  expect(screen.getByText('请先选病人。')).toBeTruthy();
  expect(screen.getByText('请写总费用，例如 300 或 12.50。')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: '用医保码' }));
  await user.type(screen.getByRole('textbox', { name: '医保码（20 位数字）' }), '1'.repeat(19));
  await user.click(settleButton());
  expect(screen.getByText('医保码是 20 位数字，请再看一遍。')).toBeTruthy();
  expect(line.keys(SETTLE)).toEqual([]);
});

test('a medical code, typed in groups as the phone shows it, settles for whom it stands', async () => {
  const { code } = await (await bureau.signIn('wang-fang')).ask('issueMedicalCode', {
    body: { familyCodeId: null },
    key: randomUUID(),
  });
  const { user } = await open();
  await user.click(screen.getByRole('radio', { name: '用医保码' }));
  const inGroups = code.replace(/(\d{4})(?=\d)/g, '$1 ');
  await user.type(screen.getByRole('textbox', { name: '医保码（20 位数字）' }), inGroups);
  await user.type(screen.getByRole('textbox', { name: '总费用（元）' }), '12.5');
  await user.click(settleButton());
  await settled();
  expect(rows()).toContain('王芳本人的账户12.50 元');
});

test('another step fills its bill in anew; a bill nobody knows the end of stays', async () => {
  const { user, client, rerender } = await open(bill('liu-guilan', 30_000, 12_000));
  await user.click(settleButton());
  await settled();
  const next = bill('wang-fang', 4_050, 0, 'MEDICINE');
  rerender(<TerminalPanel bureau={client} till='hebei-pharmacy' bill={next} />);
  const total = await screen.findByRole<HTMLInputElement>('textbox', { name: '总费用（元）' }, PATIENCE);
  expect(total.value).toBe('40.50');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '在哪里' }).value).toBe('hebei-pharmacy');
  line.state = 'ANSWERS_LOST';
  await user.click(settleButton());
  await screen.findByText('… 正在核实', {}, PATIENCE);
  rerender(<TerminalPanel bureau={client} till='hebei-hospital' bill={bill('liu-guilan', 100, 0)} />);
  await waitFor(() => expect(screen.getByText('… 正在核实')).toBeTruthy());
  line.state = 'OPEN';
  await user.click(screen.getByRole('button', { name: '再问一遍（不会重复收费）' }));
  await settled();
  expect(rows()).toContain('总费用40.50 元');
});

test('a bureau that is down at first is said, and the terminal opens when it is back', async () => {
  line.state = 'DOWN';
  render(<TerminalPanel bureau={stageBureau(line.url)} />);
  await screen.findByText('医保系统没有答复，请稍后再试。', {}, PATIENCE);
  line.state = 'OPEN';
  await screen.findByRole('button', { name: '结算' }, PATIENCE);
});
