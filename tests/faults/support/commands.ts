import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { EndpointName } from '@/contract/endpoints';
import type { Answers } from '../../support/answers';
import { type Client, clientOf, type Question, type Reply } from '../../support/bureau-client';
import { aSending } from '../../support/money-moves';
import { personaOf } from '../../support/open-bureau';
import { aPremiumRequest, aSharingRequest, identityOf } from '../../support/requests';

type Door = keyof Answers & EndpointName;

export type Kind =
  | 'settle'
  | 'refundBill'
  | 'payPremium'
  | 'refundPremium'
  | 'changeQuota'
  | 'send'
  | 'accept'
  | 'bind'
  | 'unbind';

/** A command as it was sent; `answer` null: none came. */
export interface Asked {
  kind: Kind;
  door: Door;
  bearer: string;
  question: Question & { key: string };
  answer: Reply | null;
}

/** Thrown where the bureau is gone: a caller ends by it. */
const GONE = Symbol('gone');

export interface Crowd {
  url: string;
  tokenOf: (id: string) => Promise<string>;
  asked: Asked[];
}

/** So long after "not now" a caller comes again. */
const A_LITTLE_LATER_MS = 100;

/** Sends a command and writes down that, and what came back. */
const command = async (crowd: Crowd, bearer: string, kind: Kind, door: Door, question: Question): Promise<Reply> => {
  const one: Asked = { kind, door, bearer, question: { ...question, key: `${kind}-${randomUUID()}` }, answer: null };
  crowd.asked.push(one);
  one.answer = await clientOf(crowd.url, bearer)
    .send(door, one.question)
    .catch(() => null);
  if (one.answer === null) throw GONE;
  if (one.answer.status === 503) await wait(A_LITTLE_LATER_MS);
  return one.answer;
};

type Step = (crowd: Crowd) => Promise<void>;

const idOf = ({ body }: Reply): string => (body as { id: string }).id;
const signedIn = async (crowd: Crowd, id: string) => {
  const token = await crowd.tokenOf(id);
  return { token, client: clientOf(crowd.url, token) };
};

/** Patients of one hospital, with sharers and without; every third bill is taken back. */
const till =
  (key: string, patients: readonly string[]): Step =>
  async (crowd) => {
    const body = {
      insured: identityOf(patients[randomInt(patients.length)] ?? ''),
      purpose: 'OUTPATIENT',
      totalFen: 300 + randomInt(200),
      poolFen: randomInt(300),
    };
    const settled = await command(crowd, key, 'settle', 'settleBill', { body });
    if (settled.status !== 201 || randomInt(3) > 0) return;
    await command(crowd, key, 'refundBill', 'refundSettlement', { path: { id: idOf(settled) }, body: {} });
  };

const sharingWith = async (client: Client, other: string): Promise<string | null> => {
  const { sharings } = await client.ask('listSharings');
  return sharings.find((one) => one.other.name === personaOf(other).name && one.ended === null)?.id ?? null;
};

/** Brother and sister both pay for their mother, and take it back. */
const premium =
  (payer: string, relative: string): Step =>
  async (crowd) => {
    const { token, client } = await signedIn(crowd, payer);
    const sharingId = await sharingWith(client, relative);
    if (sharingId === null) return;
    const body = await aPremiumRequest(client, payer, sharingId);
    const paid = await command(crowd, token, 'payPremium', 'payResidentPremium', { body });
    if (paid.status !== 201) return;
    await command(crowd, token, 'refundPremium', 'refundPremiumOrder', { path: { id: idOf(paid) }, body: {} });
  };

const quota: Step = async (crowd) => {
  const { token, client } = await signedIn(crowd, 'duan-li');
  const { sharings } = await client.ask('listCrossProvinceSharings');
  const one = sharings.find(({ stage }) => stage === 'ACTIVE');
  if (!one) return;
  const body = { quotaFen: one.quota.totalFen === 90_000 ? 60_000 : 90_000 };
  await command(crowd, token, 'changeQuota', 'changeCrossProvinceQuota', { path: { id: one.id }, body });
};

const wallet: Step = async (crowd) => {
  const receiver = await signedIn(crowd, 'jiang-yuee');
  const [one] = (await receiver.client.ask('readWallet')).waiting.in;
  if (one) await command(crowd, receiver.token, 'accept', 'acceptWalletTransfer', { path: { id: one.id }, body: {} });
  const body = aSending('jiang-yuee', 100 + randomInt(100), 'PARENT');
  const sender = await crowd.tokenOf('fang-zhiyuan');
  await command(crowd, sender, 'send', 'sendToWallet', { body });
};

const binding: Step = async (crowd) => {
  const { token, client } = await signedIn(crowd, 'chen-jianhua');
  const known = await sharingWith(client, 'huang-xiuying');
  if (known === null) {
    const body = await aSharingRequest(client, 'chen-jianhua', 'huang-xiuying');
    await command(crowd, token, 'bind', 'startSharing', { body });
  } else await command(crowd, token, 'unbind', 'endSharing', { path: { id: known }, body: {} });
};

const HEBEI_TILL = 'demo-key-hebei-hospital';
const GUANGDONG_TILL = 'demo-key-guangdong-hospital';

const STEPS: readonly Step[] = [
  till(HEBEI_TILL, ['zhang-yuzhen', 'bai-suyun', 'liu-guilan']),
  till(HEBEI_TILL, ['bai-suyun', 'yang-shufen']),
  till(GUANGDONG_TILL, ['huang-xiuying', 'zeng-lizhen']),
  premium('gao-xiang', 'bai-suyun'),
  premium('gao-jie', 'bai-suyun'),
  quota,
  wallet,
  binding,
];

/** All callers at once, each one deed after another until the bureau is gone or `isOver`. */
export const work = async (crowd: Crowd, isOver: () => boolean): Promise<void> => {
  const caller = async (step: Step) => {
    try {
      while (!isOver()) await step(crowd);
    } catch (fault) {
      // A question without an answer is no command; a session of the world before a reset opens nothing; a full disk may keep what is due from being done.
      const isQuiet = fault === GONE || /fetch failed|terminated| answered (401|503)/.test(String(fault));
      if (!isQuiet) throw fault;
    }
  };
  await Promise.all(STEPS.map(caller));
};

/** The same once more. */
export const again = ({ door, bearer, question }: Asked, url: string): Promise<Reply> =>
  clientOf(url, bearer).send(door, question);
