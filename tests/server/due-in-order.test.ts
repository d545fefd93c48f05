import { createClock } from '../../mock-server/clock';
import { auditAfter } from '../../mock-server/store/audit';
import { listen } from '../support/open-parts';
import { type Call, callerOf } from './support/call';
import { openTempStore, type TempStore } from './support/temp-store';
import { DAUGHTER, MOTHER, SON, START_OF_REAL_TIME, TEST_WORLD } from './support/world';

const DAY_MS = 86_400_000;

let temp: TempStore;
let realNow = START_OF_REAL_TIME;
beforeEach(() => {
  temp = openTempStore('WITH_TEST_WORLD');
});
afterEach(async () => {
  await temp.store.close();
  await temp.remove();
});

/** The bureau of the same data, open while something is done. */
const whileOpen = async (deed: (call: Call) => Promise<void>): Promise<void> => {
  const clock = createClock(() => realNow);
  const { url, close } = await listen({ store: temp.store, clock, demo: true, world: TEST_WORLD });
  await deed(callerOf(url));
  await close();
};

const signIn = async (call: Call, { name, idNumber }: typeof SON): Promise<string> =>
  (await call('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', name, idNumber } })).body.token;

/** Each waits for another moment, and none in the order in which it was begun. */
const beginAll = async (call: Call): Promise<void> => {
  const [daughter = '', son = '', mother = ''] = await Promise.all(
    [DAUGHTER, SON, MOTHER].map((one) => signIn(call, one)),
  );
  for (const token of [daughter, mother]) await call('POST', '/v1/wallet', { token, body: {} });
  const { name, idNumber } = MOTHER;
  const relative = { name, idNumber };
  const sending = { relative, kinship: 'PARENT', amountFen: 10_000, source: 'PERSONAL_ACCOUNT' };
  const today = { firstDay: '2026-11-22', lastDay: '2026-11-22' };
  const invitation = { relative, place: 'APART', scopes: ['LOOK'], capFen: null, ...today };
  const begun = [
    await call('POST', '/v1/wallet/transfers', { token: daughter, body: sending }),
    await call('POST', '/v1/helpings', { token: son, body: invitation }),
    await call('POST', '/_demo/tax-orders', { body: { idNumber, year: 2027 } }),
  ];
  expect(begun.map(({ status }) => status)).toEqual([201, 201, 201]);
};

/** What the calendar did, oldest first, each with what it came to. */
const doneByCalendar = async (): Promise<string[]> => {
  const lines = await temp.store.read((q) => auditAfter(q, 0, 1_000));
  return lines
    .filter(({ channel }) => channel === 'CALENDAR')
    .map(({ action, changes }) => {
      const states = (JSON.parse(changes) as string[][]).map(([of, , , to]) => `${of} ${to}`);
      return [action, ...states].join(', ');
    });
};

test('whatever became due while the bureau was down is done in order of time, of whichever kind it is', async () => {
  await whileOpen(beginAll);
  realNow += 50 * DAY_MS;
  await whileOpen(async () => undefined);
  expect(await doneByCalendar()).toEqual([
    // 22 November, 9:15
    'lapseTaxOrder',
    // 23 November, 0:00 and 6:00
    'lapseHelping, HELPING EXPIRED',
    'bounceWalletTransfer, TRANSFER WALLET_RETURN',
    // 1 December and 1 January
    'turnMonth, TRANSFER EMPLOYER_CREDIT',
    'turnMonth, TRANSFER EMPLOYER_CREDIT',
  ]);
});
