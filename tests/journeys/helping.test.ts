import { randomUUID } from 'node:crypto';
import type { Answer } from '@/api/answer';
import {
  answerHelpInvitation,
  endHelping,
  findHelpInvitation,
  listHelpDeeds,
  listHelpings,
  proposeHelping,
  readHelping,
} from '@/api/helping.api';
import { readMe } from '@/api/me.api';
import { readNotice } from '@/api/notice.api';
import { listPremiumOrders, payResidentPremium } from '@/api/premium.api';
import { listSharings } from '@/api/sharing.api';
import { openWallet, readWallet } from '@/api/wallet.api';
import type { Helping, ProposeHelpingRequest } from '@/contract/helping.contract';
import { setHelpingNow, useHelpingNow } from '@/stores/helping-now';
import { refreshMe, useSessionStore } from '@/stores/session.store';
import { said, signIn } from '../support/app-on-phone';
import { holdPhoneOf, makeLine } from '../support/device';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { identityOf } from '../support/requests';

let bureau: OpenBureau;

beforeEach(async () => {
  bureau = await openBureau();
  process.env.TARO_APP_BUREAU_ORIGIN = bureau.url;
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const no = (answer: Answer<unknown>): string => (answer.kind === 'refused' ? answer.code : answer.kind);
const key = () => randomUUID();

/** From now on the app runs on this person's own phone, signed in. */
const asSelf = async (id: string) => {
  await signIn(id, `${id} of ${bureau.url}`);
  setHelpingNow(null);
};

const codeOnPhoneOf = async (id: string): Promise<string> => {
  const { phone } = personaOf(id);
  const { messages } = await bureau.anyone.ask('readInbox', { query: { phone: phone ?? '' } });
  return messages.find((sms) => sms.code !== null)?.code ?? '';
};

const newestTo = async (id: string): Promise<string> => {
  const { messages } = await bureau.anyone.ask('readInbox', { query: { phone: personaOf(id).phone ?? '' } });
  return messages[0]?.text ?? '';
};

const propose = (relative: string, over: Partial<ProposeHelpingRequest> = {}) =>
  proposeHelping(
    {
      relative: identityOf(relative),
      place: 'APART',
      scopes: ['LOOK', 'PAY_PREMIUM', 'UNBIND'],
      capFen: 40_000,
      firstDay: '2026-11-22',
      lastDay: '2026-12-21',
      ...over,
    },
    key(),
  );

const noticeSeen = async () => {
  const { version, hash } = said(await readNotice('HELP_NOTICE', 'national'));
  return { version, hash };
};

const helpWith = ({ id, other, scopes }: Helping) => setHelpingNow({ id, name: other.name, scopes });

test('a daughter helps beside: the phone goes over, he agrees, she pays the mother’s premium out of his account', async () => {
  await asSelf('lei-xin');
  const helping = said(await propose('lei-zhenguo', { place: 'BESIDE' }));
  expect(await newestTo('lei-zhenguo')).toContain('验证码');
  // on her phone, in his hands
  const by = { kind: 'MOCK_FACE', helpingId: helping.id } as const;
  expect(said(await findHelpInvitation({ by }, key()))).toMatchObject({ helperName: '雷欣', helpedMasked: '雷*国' });
  said(await answerHelpInvitation({ by, answer: 'AGREE', notice: await noticeSeen() }, key()));

  helpWith(helping);
  expect(said(await readMe())).toMatchObject({ name: '雷振国', personalAccount: { balanceFen: 300_000 } });
  const mothers = said(await listSharings()).sharings.find(
    ({ side, other }) => side === 'SHARER' && other.name === '党秀琴',
  );
  const order = { sharingId: mothers?.id ?? '', year: 2027, amountFen: 40_000 };
  // three times under one key: the line is cut, the answer is lost, it arrives
  const once = key();
  for (const broken of ['cut', 'answer lost'] as const) {
    makeLine(broken);
    expect(no(await payResidentPremium(order, once))).toBe('unknown');
  }
  makeLine('whole');
  said(await payResidentPremium(order, once));
  expect(await newestTo('lei-zhenguo')).toContain('雷*替您缴了居民医保（党*琴） 400.00 元');
  expect(no(await payResidentPremium({ ...order, amountFen: 1 }, key()))).toBe('HELP_OVER_CAP');
  expect(no(await openWallet(key()))).toBe('HELP_ONLY_SELF');

  setHelpingNow(null);
  expect(said(await readMe()).name).toBe('雷欣');
  expect(said(await listPremiumOrders()).orders).toEqual([]);
  await asSelf('lei-zhenguo');
  expect(said(await readMe()).personalAccount?.balanceFen).toBe(260_000);
  const { deeds } = said(await listHelpDeeds(helping.id));
  expect(deeds.map(({ what, outcome }) => `${what} ${outcome}`)).toEqual([
    'openWallet REFUSED',
    'payResidentPremium REFUSED',
    'payResidentPremium DONE',
    'AGREE DONE',
    'PROPOSE DONE',
  ]);
});

test('a son helps from another province: she answers on her own phone by the code, without signing in, and ends it herself', async () => {
  await asSelf('fang-zhiyuan');
  const helping = said(await propose('jiang-yuee', { scopes: ['LOOK'], capFen: null }));
  expect(personaOf('jiang-yuee').insurance.region).not.toBe(personaOf('fang-zhiyuan').insurance.region);

  holdPhoneOf(`her own phone ${bureau.url}`);
  const phone = personaOf('jiang-yuee').phone ?? '';
  const by = { kind: 'PHONE', phone, code: await codeOnPhoneOf('jiang-yuee') } as const;
  said(await findHelpInvitation({ by }, key()));
  said(await answerHelpInvitation({ by, answer: 'AGREE', notice: await noticeSeen() }, key()));
  expect(no(await answerHelpInvitation({ by, answer: 'REFUSE' }, key()))).toBe('HELP_CODE_WRONG');

  await asSelf('fang-zhiyuan');
  helpWith(helping);
  expect(said(await readWallet()).balanceFen).toBe(20_000);

  await asSelf('jiang-yuee');
  const [seen] = said(await listHelpings()).helpings;
  expect(seen).toMatchObject({ id: helping.id, side: 'HELPED', isInForce: true });
  said(await endHelping(helping.id, key()));

  await asSelf('fang-zhiyuan');
  helpWith(helping);
  expect(no(await readWallet())).toBe('HELP_ENDED');
  expect(said(await readHelping(helping.id)).ended).toMatchObject({ by: 'HELPED' });
  expect(await newestTo('fang-zhiyuan')).toContain('结束了帮办');
});

test('once it is over, nothing of the helped person stays on the helper’s glass, and home says why', async () => {
  await asSelf('fang-zhiyuan');
  const helping = said(await propose('jiang-yuee', { scopes: ['LOOK'], capFen: null, lastDay: '2026-11-22' }));
  const by = { kind: 'CARD', helpingId: helping.id, code: await codeOnPhoneOf('jiang-yuee') } as const;
  said(await answerHelpInvitation({ by, answer: 'AGREE', notice: await noticeSeen() }, key()));
  helpWith(helping);
  said(await refreshMe());
  expect(useSessionStore.getState().me?.name).toBe('江月娥');
  await bureau.anyone.ask('moveClock', { body: { setTo: '2026-11-23T00:00:00+08:00' } });
  expect(no(await refreshMe())).toBe('HELP_ENDED');
  expect(useSessionStore.getState().me).toBeNull();
  expect(useHelpingNow.getState()).toEqual({ now: null, over: 'HELP_ENDED' });
  expect(said(await refreshMe()).name).toBe('方志远');
});

test('the consent ends by the clock, and the line of its end is dated at that midnight', async () => {
  await asSelf('fang-zhiyuan');
  const helping = said(await propose('jiang-yuee', { scopes: ['LOOK'], capFen: null, lastDay: '2026-11-23' }));
  const by = { kind: 'CARD', helpingId: helping.id, code: await codeOnPhoneOf('jiang-yuee') } as const;
  said(await answerHelpInvitation({ by, answer: 'AGREE', notice: await noticeSeen() }, key()));
  helpWith(helping);
  await bureau.anyone.ask('moveClock', { body: { setTo: '2026-11-23T23:59:59+08:00' } });
  said(await readMe());
  await bureau.anyone.ask('moveClock', { body: { setTo: '2026-11-24T00:00:00+08:00' } });
  expect(no(await readMe())).toBe('HELP_ENDED');
  expect(said(await listHelpDeeds(helping.id)).deeds[0]).toMatchObject({
    what: 'LAPSE',
    by: 'BUREAU',
    at: '2026-11-24T00:00:00.000+08:00',
  });
});

test('pressed by somebody beside, she cannot talk now: the other side hears a no, and nothing of why', async () => {
  await asSelf('lei-xin');
  const helping = said(await propose('lei-zhenguo', { place: 'BESIDE' }));
  const by = { kind: 'MOCK_FACE', helpingId: helping.id } as const;
  const told = said(await answerHelpInvitation({ by, answer: 'NOT_NOW' }, key()));
  const seen = [told, said(await readHelping(helping.id)), said(await listHelpDeeds(helping.id))];
  expect(told.stage).toBe('REFUSED');
  expect(JSON.stringify(seen)).not.toMatch(/NOT_NOW|quiet/i);
  expect(await newestTo('lei-xin')).toMatch(/没有同意您帮忙办事。$/);
  helpWith(helping);
  expect(no(await readMe())).toBe('HELP_NOT_AGREED');
});
