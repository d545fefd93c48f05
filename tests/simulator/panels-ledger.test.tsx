import './support/panel-window';
import { randomUUID } from 'node:crypto';
import { render, screen, waitFor, within } from '@testing-library/react';
import { TRANSFER_KINDS } from '@/domain/ledger/transfer';
import { stageBureau } from '../../simulator/stage/bureau';
import { LedgerPanel } from '../../simulator/stage/panels/ledger';
import { sideInWords, TRANSFER_WORDS } from '../../simulator/words/ledger-panel';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest } from '../support/requests';
import { type Line, lineTo } from './support/heard-bureau';

const PATIENCE = { timeout: 8_000 };
let bureau: OpenBureau;
let line: Line;

beforeEach(async () => {
  bureau = await openBureau();
  line = await lineTo(() => bureau.url);
  const client = stageBureau(line.url);
  render(<LedgerPanel bureau={client} />);
});
afterEach(() => bureau.close());

const newest = () => within(screen.getByRole('list', { name: /^最近/ })).getAllByRole('listitem')[0];
const textOf = (element: Element | undefined) => element?.textContent?.replace(/\u00a0/g, ' ') ?? '';
const settle = () =>
  bureau.till('hebei-hospital').ask('settleBill', { body: aBillRequest('wang-fang'), key: randomUUID() });
const balanced = () => screen.findByText('✓ 账本平衡', {}, PATIENCE);

test('money that moves comes on top by itself, both sides named, and the books are checked again', async () => {
  await balanced();
  const before = textOf(screen.getByRole('status'));
  await settle();
  await waitFor(() => expect(textOf(newest())).toContain('看病买药结算，为王芳'), PATIENCE);
  const { poolFen } = aBillRequest('wang-fang');
  expect(textOf(newest())).toContain(`河北统筹基金 →到 河北演示医院${(poolFen / 100).toFixed(2)} 元`);
  expect(textOf(newest())).toMatch(/王芳的个人账户 →到 河北演示医院[\d.]+ 元/);
  await waitFor(() => expect(textOf(screen.getByRole('status'))).toMatch(/^✓ 账本平衡/), PATIENCE);
  expect(textOf(screen.getByRole('status'))).not.toBe(before);
});

test('money taken back says which it takes back', async () => {
  const { id } = await settle();
  await balanced();
  await waitFor(() => expect(textOf(newest())).toContain('看病买药结算，为王芳'), PATIENCE);
  const [, seq] = /第 (\d+) 笔/.exec(textOf(newest())) ?? [];
  await bureau.till('hebei-hospital').ask('refundSettlement', { path: { id }, body: {}, key: randomUUID() });
  await waitFor(() => expect(textOf(newest())).toContain(`结算退费，为王芳冲正第 ${seq} 笔`), PATIENCE);
  expect(textOf(newest())).toContain('河北演示医院 →到 河北统筹基金');
});

test('the world begins again: what was of the old one is gone', async () => {
  await settle();
  await waitFor(() => expect(textOf(newest())).toContain('为王芳'), PATIENCE);
  const count = textOf(screen.getByRole('status'));
  await bureau.anyone.ask('resetBureau', { body: {} });
  await waitFor(() => expect(textOf(newest())).not.toContain('为王芳'), PATIENCE);
  await balanced();
  expect(textOf(screen.getByRole('status'))).not.toBe(count);
});

test('a bureau that does not answer is no balanced book; what was read stays', async () => {
  await balanced();
  const kept = textOf(newest());
  line.state = 'DOWN';
  await screen.findByText('医保系统没有答复，请稍后再试。', {}, PATIENCE);
  expect(screen.queryByText('✓ 账本平衡')).toBeNull();
  expect(textOf(newest())).toBe(kept);
  line.state = 'OPEN';
  await balanced();
});

test('every kind of money has its word, and every side can be read', () => {
  expect(TRANSFER_KINDS.filter((kind) => !/^[^A-Za-z]{2,}$/.test(TRANSFER_WORDS[kind]))).toEqual([]);
  const [one, other] = [
    { id: 'a', name: '段丽' },
    { id: 'b', name: '段军' },
  ];
  const none = { person: null, forPerson: null, place: null };
  expect(sideInWords({ ...none, account: 'EARMARK', person: one, forPerson: other })).toBe('段丽给段军的共济额度');
  expect(sideInWords({ ...none, account: 'IN_TRANSIT', person: one, forPerson: other })).toBe(
    '段丽转给段军、等待领取的钱',
  );
  expect(sideInWords({ ...none, account: 'POOL', place: '广东' })).toBe('广东统筹基金');
  expect(sideInWords({ ...none, account: 'CONTRIBUTION' })).toBe('单位和个人缴费');
});
