import type { PhoneName } from '../scenario';
import type { AppKind } from './handset';
import { forgetOn, keepOn } from './phone-drawer';

/** WeChat's text sizes as a phone's owner sets them, and the level the app makes of each; 1.4 is 关怀模式. */
export const TEXT_SIZES = [
  { scale: 1, level: 0, words: '标准字' },
  { scale: 1.2, level: 2, words: '大字' },
  { scale: 1.4, level: 3, words: '长辈字' },
  { scale: 1.6, level: 4, words: '最大字' },
] as const;

export const LARGE_SCALE = 1.4;

/** The package hears the size from WeChat; a browser tells none, so there it is put where the app keeps the person's choice. */
export const setTextOn = (phone: PhoneName, kind: AppKind, scale: number): void => {
  const size = TEXT_SIZES.find((one) => one.scale === scale);
  if (kind === 'H5' && size) keepOn(phone, 'settings.textLevel', size.level);
  else forgetOn(phone, 'settings.textLevel');
};
