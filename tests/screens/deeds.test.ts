import type { Answer } from '@/api/answer';
import type { Me } from '@/contract/me.contract';
import { findDeed, forgetAnsweredDeeds, forgetDeeds, markSent, openDeeds, prepareDeed, useDeeds } from '@/stores/deeds';
import { followDeed } from '@/stores/follow-deed';
import { beginSession, useSessionStore, welcome } from '@/stores/session.store';

const KIND = 'payResidentPremium';
const BODY = { sharingId: 'a', year: 2027, amountFen: 40_000 };
const paid: Answer<string> = { kind: 'accepted', value: 'receipt' };
const short: Answer<string> = { kind: 'refused', code: 'BALANCE_SHORT', params: {}, field: null };
const sessionOver: Answer<string> = { kind: 'refused', code: 'SIGN_IN_NEEDED', params: {}, field: null };
const silence: Answer<string> = { kind: 'unknown' };

const confirm = () => prepareDeed(KIND, BODY);
const follow = (key: string, answer: Answer<string>) => followDeed(key, KIND, async () => answer);
const open = () => openDeeds(useDeeds.getState().deeds).map(({ key }) => key);

beforeEach(forgetDeeds);

test('confirmed again without an answer, it is the same deed', async () => {
  const key = confirm();
  expect(await follow(key, silence)).toEqual({ kind: 'unknown' });
  expect(confirm()).toBe(key);
});

test.each([
  ['a yes', paid],
  ['a no', short],
])('confirmed again after %s, it is a new deed, even if nobody was looking when the answer came', async (_, answer) => {
  const key = confirm();
  await follow(key, answer);
  expect(confirm()).not.toBe(key);
});

test('an answer is kept, so that opening the result again sends nothing', async () => {
  const key = confirm();
  await follow(key, paid);
  const send = jest.fn(async () => short);
  expect(await followDeed(key, KIND, send)).toEqual(paid);
  expect(send).not.toHaveBeenCalled();
});

test('what was sent is forgotten once it is answered, and kept while it is not', async () => {
  const key = confirm();
  await follow(key, silence);
  expect(findDeed(key, KIND)?.body).toEqual(BODY);
  await follow(key, paid);
  expect(findDeed(key, KIND)?.body).toBeNull();
});

test('a session that ran out after silence is no answer to the deed', async () => {
  const key = confirm();
  beginSession('token');
  await follow(key, silence);
  expect(await follow(key, sessionOver)).toEqual({ kind: 'unknown' });
  expect(useSessionStore.getState().signedIn).toBe(false);
  expect(await follow(key, paid)).toEqual(paid);
});

test('only what was sent and has no answer waits at home', async () => {
  const prepared = confirm();
  expect(open()).toEqual([]);
  markSent(prepared, '/pages/pay-premium/result/index?key=1');
  expect(open()).toEqual([prepared]);
  await follow(prepared, paid);
  expect(open()).toEqual([]);
});

test('leaving forgets what is answered and keeps what is open', async () => {
  const answered = confirm();
  await follow(answered, paid);
  const waiting = prepareDeed(KIND, { ...BODY, year: 2026 });
  markSent(waiting, '/pages/pay-premium/result/index?key=2');
  forgetAnsweredDeeds();
  expect(findDeed(answered, KIND)).toBeNull();
  expect(findDeed(waiting, KIND)).not.toBeNull();
});

test('another person finds no deed of the one before; the same person finds theirs', () => {
  const person = (id: string) => ({ id }) as Me;
  welcome(person('wang-fang'));
  const key = confirm();
  welcome(person('wang-fang'));
  expect(findDeed(key, KIND)).not.toBeNull();
  welcome(person('liu-guilan'));
  expect(findDeed(key, KIND)).toBeNull();
});

test('a device that keeps nothing still sends what was confirmed', async () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  const key = confirm();
  expect(await follow(key, paid)).toEqual(paid);
  full.mockRestore();
});

test('a deed this device never knew is lost', async () => {
  expect(await follow('nobody', paid)).toEqual({ kind: 'lost' });
});
