import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FastifyBaseLogger } from 'fastify';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import type { Settlement } from '@/contract/settlement.contract';
import type { Sharing } from '@/contract/sharing.contract';
import type { Day } from '@/domain/calendar';
import { createClock } from '../../../mock-server/clock';
import type { World } from '../../../mock-server/seed/world';
import type { Cipher } from '../../../mock-server/store/sealing/cipher';
import { openApp, openStore, tempFolder } from '../../support/open-parts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever came back
  body: any;
  /** What was sent. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent
  asked?: any;
}

const nobody = (): never => {
  throw new Error('There is no such person.');
};

/** A bureau with these people, its doors knocked at without a network, its time in the test's hand. */
export const openRandomBureau = async (
  world: World,
  { cipher, logger }: { cipher?: Cipher; logger?: FastifyBaseLogger } = {},
) => {
  const folder = tempFolder();
  let realNow = Date.parse('2030-01-01T00:00:00Z');
  const open = async () => {
    const store = openStore(folder.file, cipher);
    const clock = createClock(() => realNow);
    return { store, ...(await openApp({ store, clock, demo: true, world, ...(logger && { logger }) })) };
  };
  let running = await open();
  const stop = async () => {
    await running.close();
    await running.store.close();
  };
  const knock = async (method: 'GET' | 'POST' | 'PUT', url: string, bearer = '', body?: object): Promise<Answer> => {
    const headers = {
      ...(bearer !== '' && { authorization: `Bearer ${bearer}` }),
      ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
    };
    const reply = await running.app.inject({ method, url, headers, ...(body && { payload: body }) });
    return { status: reply.statusCode, body: reply.body === '' ? null : reply.json(), asked: body };
  };

  const everybody = [...world.people.keys()];
  const person = (at: number) => world.people[at] ?? nobody();
  const identity = (at: number) => ({ name: person(at).name, idNumber: person(at).idNumber });
  /** Where SMS for a person go now: a hall may change it. */
  const phones = new Map(everybody.map((at) => [at, person(at).phone ?? '']));
  /** The newest code that came to a person's phone; one that opens nothing, where none came. */
  const codeOf = async (at: number): Promise<string> => {
    const { messages } = (await knock('GET', `/_demo/inbox?phone=${phones.get(at)}`)).body;
    return messages.find((sms: { code: string | null }) => sms.code !== null)?.code ?? '000000';
  };
  /** By their face; a child by the code that came to their phone. */
  const signIn = async (at: number): Promise<Answer> => {
    const byFace = await knock('POST', '/v1/sessions', '', { method: 'MOCK_FACE', ...identity(at) });
    if (byFace.body.code !== 'FACE_UNDER_AGE') return byFace;
    const phone = phones.get(at);
    await knock('POST', '/v1/sessions/codes', '', { phone });
    return knock('POST', '/v1/sessions', '', { method: 'SMS_CODE', phone, code: await codeOf(at) });
  };
  const clock = async (): Promise<{ now: string; today: Day }> => (await knock('GET', '/_demo/clock')).body;
  const tokens = new Map<number, string>();
  const tokenOf = async (at: number): Promise<string> => {
    const token = tokens.get(at) ?? (await signIn(at)).body.token;
    tokens.set(at, token);
    return token;
  };
  /** Signed in; again, where the session is over. */
  const asThem = async (at: number, ask: (token: string) => Promise<Answer>): Promise<Answer> => {
    const answer = await ask(await tokenOf(at));
    if (answer.status !== 401) return answer;
    tokens.delete(at);
    return ask(await tokenOf(at));
  };
  const read = async (at: number, url: string) => (await asThem(at, (token) => knock('GET', url, token))).body;
  const act = (at: number, url: string, body: object, method: 'POST' | 'PUT' = 'POST') =>
    asThem(at, (token) => knock(method, url, token, body));

  return {
    world,
    everybody,
    person,
    identity,
    phones,
    codeOf,
    knock,
    read,
    act,
    now: async () => (await clock()).now,
    today: async () => (await clock()).today,
    me: (at: number) => read(at, '/v1/me'),
    sharingsOf: async (at: number): Promise<Sharing[]> => (await read(at, '/v1/sharings')).sharings,
    quotasOf: async (at: number): Promise<CrossProvinceSharing[]> =>
      (await read(at, '/v1/cross-province-sharings')).sharings,
    billsOf: async (at: number): Promise<Settlement[]> => (await read(at, '/v1/settlements?limit=100')).settlements,
    /** Every token that was handed out. */
    tokens,
    get store() {
      return running.store;
    },
    /** All that lies on the disk now, what waits in the journal too. */
    disk: () =>
      Buffer.concat(
        [folder.file, `${folder.file}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file)),
      ),
    wait: (ms: number) => {
      realNow += ms;
    },
    /** Down for a while: what became due meanwhile happens when it opens again. */
    down: async (ms: number) => {
      await stop();
      realNow += ms;
      running = await open();
    },
    end: async () => {
      await stop();
      await folder.remove();
    },
  };
};

export type RandomBureau = Awaited<ReturnType<typeof openRandomBureau>>;
