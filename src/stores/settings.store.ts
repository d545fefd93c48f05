import { create } from 'zustand';
import { launchQuery } from '@/platform/launch-query';
import { followStored, readStored, writeStored } from '@/platform/storage';
import { systemTextScale } from '@/platform/system-text-scale';

/** 0 is the standard size (17 px); 1 to 4 are the large mode, 长辈版 (18, 22, 26, 30 px). */
export const textLevels = [0, 1, 2, 3, 4] as const;
export type TextLevel = (typeof textLevels)[number];

/** What one tap on 长辈版 gives. */
export const firstLargeLevel: TextLevel = 2;

/** The languages of the interface; 简明 is Chinese in short sentences. */
export const languages = ['zh', 'plain', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'settings.textLevel';
const languageKey = 'settings.language';

const isTextLevel = (value: unknown): value is TextLevel => textLevels.some((level) => level === value);

/** WeChat's own text size as one of our levels; its 关怀模式 (1.4) is level 3. */
export function textLevelOfScale(scale: number): TextLevel {
  if (scale >= 1.6) return 4;
  if (scale >= 1.35) return 3;
  if (scale >= 1.2) return 2;
  return scale >= 1.05 ? 1 : 0;
}

/** The person's own choice, then the system. */
function ownTextLevel(): TextLevel {
  const chosen = readStored(storageKey);
  return isTextLevel(chosen) ? chosen : textLevelOfScale(systemTextScale());
}

const firstTextLevel = (): TextLevel => (launchQuery('ui') === 'elder' ? firstLargeLevel : ownTextLevel());

/** A language and its words, which only the screen of the languages carries: so they are kept on the device. */
interface Spoken {
  readonly language: Language;
  readonly tongue: Readonly<Record<string, string>>;
}

const CHINESE: Spoken = { language: 'zh', tongue: {} };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isSpoken = (value: unknown): value is Spoken =>
  isObject(value) && isObject(value.tongue) && languages.some((language) => language === value.language);

const firstSpoken = (): Spoken => {
  const kept = readStored(languageKey);
  return isSpoken(kept) ? kept : CHINESE;
};

interface Settings extends Spoken {
  readonly textLevel: TextLevel;
  chooseTextLevel(level: TextLevel): void;
  chooseLanguage(spoken: Spoken): void;
}

export const useSettings = create<Settings>()((set) => ({
  textLevel: firstTextLevel(),
  chooseTextLevel: (textLevel) => {
    writeStored(storageKey, textLevel);
    set({ textLevel });
  },
  ...firstSpoken(),
  chooseLanguage: (spoken) => {
    writeStored(languageKey, spoken);
    set(spoken);
  },
}));

// Who chooses a size in one tab of the browser has chosen it for the others, too.
followStored(storageKey, () => useSettings.setState({ textLevel: ownTextLevel() }));

/** True in 长辈版. */
export const useLargeMode = (): boolean => useSettings((settings) => settings.textLevel > 0);
