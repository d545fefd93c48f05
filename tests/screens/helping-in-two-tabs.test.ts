import Taro from '@tarojs/taro';
import type { HelpingNow } from '@/api/helping-now';
import { readMe } from '@/api/me.api';
import { setHelpingNow, useHelpingNow } from '@/stores/helping-now';
import { useSessionStore } from '@/stores/session.store';

const FATHER = { id: 'the-consent', name: '雷振国', scopes: ['LOOK'] } as const;
const MOTHER = { id: 'another-consent', name: '党秀琴', scopes: ['LOOK'] } as const;
const KEY = 'helping-now';

/** What all tabs of this browser share. */
const shelf = new Map<string, string>();
const goneTo = jest.fn(async () => ({ errMsg: '' }));
/** In whose name the bureau is asked. */
let sentFor: string | null = null;

beforeEach(() => {
  Object.assign(Taro, {
    reLaunch: goneTo,
    getStorageSync: (key: string) => shelf.get(key) ?? '',
    setStorageSync: (key: string, text: string) => void shelf.set(key, text),
    removeStorageSync: (key: string) => void shelf.delete(key),
  });
  setHelpingNow(null);
  globalThis.fetch = async (_, init) => {
    sentFor = new Headers(init?.headers).get('Helping-Id');
    return { ok: true, status: 200, text: async () => '{}' } as Response;
  };
});

const inAnotherTab = (now: HelpingNow | null) => {
  if (now) shelf.set(KEY, JSON.stringify(now));
  else shelf.delete(KEY);
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
};

const bothSay = async (now: HelpingNow | null) => {
  await readMe();
  const id = now?.id ?? null;
  expect({ banner: useHelpingNow.getState().now?.id ?? null, sent: sentFor }).toEqual({ banner: id, sent: id });
};

test('what another tab began is on the banner here, too, and what it left is not', async () => {
  useSessionStore.setState({ me: { name: '雷欣' } as never });
  inAnotherTab(FATHER);
  await bothSay(FATHER);
  expect(useSessionStore.getState().me).toBeNull();
  expect(goneTo).toHaveBeenLastCalledWith({ url: '/pages/home/index' });
  inAnotherTab(null);
  await bothSay(null);
});

test('what is stored and not told yet changes nothing', async () => {
  setHelpingNow(FATHER);
  shelf.delete(KEY);
  await bothSay(FATHER);
});

test('a device that keeps and forgets nothing sends in the name that the banner says', async () => {
  const no = () => {
    throw new Error('full');
  };
  setHelpingNow(FATHER);
  Object.assign(Taro, { setStorageSync: no });
  setHelpingNow(MOTHER);
  await bothSay(MOTHER);
  Object.assign(Taro, { removeStorageSync: no });
  setHelpingNow(null);
  await bothSay(null);
});
