import Taro from '@tarojs/taro';
import { forgetDrafts } from '@/stores/draft';
import { helpingDraft } from '@/stores/helping.store';
import { setHelpingNow } from '@/stores/helping-now';
import '@/stores/session.store';

const FATHER = { id: 'the-consent', name: '雷振国', scopes: ['LOOK'] } as const;
const MOTHER = { id: 'another-consent', name: '党秀琴', scopes: ['LOOK'] } as const;
const shelf = new Map<string, string>();

beforeEach(() => {
  Object.assign(Taro, {
    getStorageSync: (key: string) => shelf.get(key) ?? '',
    setStorageSync: (key: string, text: string) => void shelf.set(key, text),
    removeStorageSync: (key: string) => void shelf.delete(key),
  });
  setHelpingNow(null);
  forgetDrafts();
});

const name = () => helpingDraft.use.getState().name;

test('one’s own draft waits while one acts for another, and is there again afterwards', () => {
  helpingDraft.fill({ name: '自己填的' });
  setHelpingNow(FATHER);
  expect(name()).toBe('');
  helpingDraft.fill({ name: '替他填的' });
  setHelpingNow(null);
  expect(name()).toBe('自己填的');
});

test('what was filled in for another is gone from the device on leaving, or on going over to a third', () => {
  setHelpingNow(FATHER);
  helpingDraft.fill({ name: '替他填的' });
  expect(shelf.get('drafts')).toContain('替他填的');
  setHelpingNow(MOTHER);
  expect(name()).toBe('');
  helpingDraft.fill({ name: '替她填的' });
  setHelpingNow(null);
  expect(shelf.get('drafts')).not.toMatch(/替.填的/);
  setHelpingNow(FATHER);
  expect(name()).toBe('');
});

test('a draft that is cleared in another’s name leaves one’s own', () => {
  helpingDraft.fill({ name: '自己填的' });
  setHelpingNow(FATHER);
  helpingDraft.fill({ name: '替他填的' });
  helpingDraft.clear();
  setHelpingNow(null);
  expect(name()).toBe('自己填的');
});
