import { randomUUID } from 'node:crypto';
import { readMe } from '@/api/me.api';
import { listSharings, startSharing } from '@/api/sharing.api';
import { said, signIn } from '../support/app-on-phone';
import { makeLine } from '../support/device';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aSharingRequest } from '../support/requests';

let bureau: OpenBureau;
let asked: string[];
const realFetch = globalThis.fetch;

beforeEach(async () => {
  bureau = await openBureau();
  process.env.TARO_APP_BUREAU_ORIGIN = bureau.url;
  await signIn('wang-fang');
  asked = [];
  globalThis.fetch = (url, init) => {
    asked.push(`${init?.method ?? 'GET'} ${new URL(String(url)).pathname}`);
    return realFetch(url, init);
  };
});
afterEach(async () => {
  globalThis.fetch = realFetch;
  makeLine('whole');
  await bureau.close();
});

test('what several parts of a screen want to know at once is asked once, and each hears it', async () => {
  const answers = await Promise.all([listSharings(), readMe(), listSharings(), listSharings()]);
  expect(answers.map(({ kind }) => kind)).toEqual(Array(4).fill('accepted'));
  expect(asked.sort()).toEqual(['GET /v1/me', 'GET /v1/sharings']);
  await listSharings();
  expect(asked).toHaveLength(3);
});

test('an answer from before a change is no answer after it, however late it comes', async () => {
  const body = await aSharingRequest(bureau.anyone, 'wang-fang', 'liu-guilan');
  const before = listSharings();
  const started = startSharing(body, randomUUID());
  const meanwhile = listSharings();
  await started;
  const after = said(await listSharings());
  await Promise.all([before, meanwhile]);
  expect(asked.filter((one) => one === 'GET /v1/sharings')).toHaveLength(3);
  expect(after.sharings).toHaveLength(1);
});

test('two people on one line never hear each other’s answer', async () => {
  const hers = readMe();
  await signIn('liu-guilan');
  const [one, other] = await Promise.all([hers, readMe()]);
  expect([said(one).name, said(other).name]).toEqual([personaOf('wang-fang').name, personaOf('liu-guilan').name]);
});

test('a silence is forgotten: the next one asks anew', async () => {
  makeLine('cut');
  expect(await Promise.all([readMe(), readMe()])).toEqual([{ kind: 'unknown' }, { kind: 'unknown' }]);
  makeLine('whole');
  expect((await readMe()).kind).toBe('accepted');
});
