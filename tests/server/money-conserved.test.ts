import fc from 'fast-check';
import type { WalletTransfer } from '@/contract/wallet.contract';
import { dayOf } from '@/domain/calendar';
import { REFUSALS } from '@/domain/refusals';
import { idNumberOf } from '../../mock-server/seed/demo-id-number';
import type { SeedPerson, World } from '../../mock-server/seed/world';
import { beginLife, type Life } from './support/random-life';
import { TEST_WORLD } from './support/world';

jest.setTimeout(120_000);

const HOMES = ['hebei', 'hangzhou', 'ningbo', 'guangdong', 'hangzhou'] as const;

const personOf = (at: number): SeedPerson => ({
  id: `m${at}`,
  name: `测${'甲乙丙丁戊'[at]}`,
  idNumber: idNumberOf({ addressCode: '139991', bornOn: '1970-01-01', serial: at + 1 }),
  phone: `1200008100${at}`,
  insurance: {
    kind: at === 4 ? 'RESIDENT' : 'EMPLOYEE',
    status: 'NORMAL',
    region: HOMES[at] ?? 'hebei',
    city: '甲市',
    publicFunded: false,
    card: 'IN_USE',
  },
  monthlyCreditFen: 0,
  openingFen: at === 4 ? null : 500_000,
  earlierYearsFen: at === 1 || at === 2 ? 100_000 : null,
  who: '',
  story: '',
  family: '测试',
  playable: false,
});

const WORLD: World = {
  ...TEST_WORLD,
  people: HOMES.map((_, at) => personOf(at)),
  kinships: [],
  terminals: [...new Set(HOMES)].map((region) => ({
    id: region,
    name: region,
    kind: 'HOSPITAL' as const,
    region,
    key: `test-key-${region}`,
  })),
};

const who = fc.nat({ max: HOMES.length - 1 });
/** Mostly one of those whose wallets are open. */
const opener = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(0, 2, 3) }, { weight: 1, arbitrary: who });
const amountFen = fc.constantFrom(1, 100, 50_000, 100_000, 100_001, 200_000, 200_001);
const deeds = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('open' as const), who }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('send' as const), who: opener, to: opener, amountFen }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constantFrom('accept' as const, 'refuse' as const), who: opener }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      who: fc.constantFrom(1, 1, 1, 0, 4),
      to: fc.constantFrom(4, 4, 0, 1),
      amountFen,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('settle' as const), who, amountFen }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 30, 121, 900, 901) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('down' as const), days: fc.constantFrom(1, 3, 45) }) },
);
type Deed = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

const happened: Record<string, number> = {};

const tokenOf = async ({ knock }: Life, at: number): Promise<string> => {
  const { name, idNumber } = personOf(at);
  return (await knock('POST', '/v1/sessions', '', { method: 'MOCK_FACE', name, idNumber })).body.token;
};

const claimOf = (deed: { to: number; amountFen: number }) => {
  const { name, idNumber } = personOf(deed.to);
  return { relative: { name, idNumber }, kinship: 'CHILD', amountFen: deed.amountFen };
};

/** With a code asked for, read in the inbox and typed; or the no that the code was refused with. */
const move = async (life: Life, deed: Extract<Deed, { do: 'move' }>) => {
  const token = await tokenOf(life, deed.who);
  const asked = await life.knock('POST', '/v1/account-transfers/codes', token, claimOf(deed));
  if (asked.status >= 400) return asked;
  const { body } = await life.knock('GET', `/_demo/inbox?phone=${personOf(deed.who).phone}`);
  const { version, hash } = (await life.knock('GET', '/v1/notices/SHARING_NOTICE?region=hangzhou')).body;
  const consent = { notice: { version, hash } };
  const request = { ...claimOf(deed), code: body.messages[0].code, consent };
  return life.knock('POST', '/v1/account-transfers', token, request);
};

const answer = async (life: Life, deed: { do: 'accept' | 'refuse'; who: number }) => {
  const token = await tokenOf(life, deed.who);
  const { waiting } = (await life.knock('GET', '/v1/wallet', token)).body;
  const door = deed.do === 'accept' ? 'acceptance' : 'refusal';
  return life.knock('POST', `/v1/wallet/transfers/${waiting.in[0]?.id ?? 'none'}/${door}`, token, {});
};

const settle = async (life: Life, deed: Extract<Deed, { do: 'settle' }>) => {
  const { name, idNumber, insurance } = personOf(deed.who);
  const body = { insured: { name, idNumber }, purpose: 'OUTPATIENT', totalFen: deed.amountFen, poolFen: 0 };
  return life.knock('POST', '/v1/settlements', `test-key-${insurance.region}`, body);
};

const perform = async (life: Life, deed: Deed) => {
  switch (deed.do) {
    case 'open':
      return life.knock('POST', '/v1/wallet', await tokenOf(life, deed.who), {});
    case 'send': {
      const body = { ...claimOf(deed), source: 'PERSONAL_ACCOUNT' };
      return life.knock('POST', '/v1/wallet/transfers', await tokenOf(life, deed.who), body);
    }
    case 'accept':
    case 'refuse':
      return answer(life, deed);
    case 'move':
      return move(life, deed);
    case 'settle':
      return settle(life, deed);
    default:
      return life.perform(deed);
  }
};

/** Everything that anybody has, with what is on its way, and what was paid to hospitals. */
const checkMoney = async (life: Life, paidFen: number) => {
  let allFen = 0;
  const sent: WalletTransfer[] = [];
  for (const at of HOMES.keys()) {
    const token = await tokenOf(life, at);
    const { personalAccount } = (await life.knock('GET', '/v1/me', token)).body;
    const wallet = (await life.knock('GET', '/v1/wallet', token)).body;
    const { transfers } = (await life.knock('GET', '/v1/wallet/transfers', token)).body;
    sent.push(...transfers.filter(({ side }: WalletTransfer) => side === 'SENDER'));
    allFen += (personalAccount?.balanceFen ?? 0) + (personalAccount?.earlierYearsFen ?? 0) + wallet.balanceFen;
    expect(wallet.waiting.in.length).toBeLessThanOrEqual(1);
    const days = transfers
      .filter(({ side }: WalletTransfer) => side === 'SENDER')
      .map(({ sentAt }: WalletTransfer) => dayOf(Date.parse(sentAt)));
    for (const day of days) expect(days.filter((one: string) => one === day).length).toBeLessThanOrEqual(3);
  }
  const waiting = sent.filter(({ stage }) => stage === 'WAITING');
  const now = Date.parse(await life.now());
  for (const { bouncesAt } of waiting) expect(Date.parse(bouncesAt)).toBeGreaterThan(now);
  const onItsWayFen = waiting.reduce((sum, one) => sum + one.amountFen, 0);
  expect(allFen + onItsWayFen + paidFen).toBe(4 * 500_000 + 2 * 100_000);
  const { body } = await life.knock('GET', '/_demo/ledger/check');
  expect(body).toMatchObject({ balanced: true, negative: [] });
};

const live = async (life: Life, sequence: readonly Deed[]) => {
  let paidFen = 0;
  for (const deed of sequence) {
    const { status, body } = await perform(life, deed);
    const said = `${deed.do} ${status < 400 ? 'yes' : body.code}`;
    happened[said] = (happened[said] ?? 0) + 1;
    if (status >= 400) expect(Object.keys(REFUSALS)).toContain(body.code);
    if (deed.do === 'settle' && status === 201) paidFen += body.ownFen;
    await checkMoney(life, paidFen);
  }
};

test('whatever is sent, accepted, refused, moved or left waiting, not a fen is made or lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 20, maxLength: 40 }), async (sequence) => {
      const life = await beginLife(WORLD);
      try {
        for (const at of [0, 2, 3]) await perform(life, { do: 'open', who: at });
        await live(life, sequence);
      } finally {
        await life.end();
      }
    }),
    { numRuns: 40, endOnFailure: false },
  );
  // a life in which nothing moved would prove nothing
  const needed = ['send yes', 'accept yes', 'refuse yes', 'move yes', 'settle yes', 'send TRANSFER_PENDING'];
  expect(needed.filter((deed) => happened[deed] === undefined)).toEqual([]);
});
