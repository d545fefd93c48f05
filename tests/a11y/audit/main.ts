import { contrasts } from './contrast';
import type { Finding, Level } from './finding';
import { letters } from './letters';
import { places } from './places';
import { type Screen, screenIn } from './seen';
import { furnitureOf, partsOf, wordsOf } from './shape';
import { spoken } from './spoken';

/** The room of a screen depends on its width and its letters, its colours on the light and its letters. */
const LOOKS = {
  room: (screen: Screen) => [...letters(screen), ...places(screen), ...spoken(screen)],
  colours: contrasts,
  both: (screen: Screen) => [...LOOKS.room(screen), ...contrasts(screen)],
} as const;

export type Looked = keyof typeof LOOKS;

/** What is wrong with the screen in sight, in this size of letters. */
const findings = (level: Level, looked: Looked = 'both'): Finding[] => LOOKS[looked](screenIn(document.body, level));

/** Where the app keeps the size that a person chose, as Taro writes it. */
const kept = 'settings.textLevel';

const chosen = (): Level | null => {
  const written = localStorage.getItem(kept);
  return written === null ? null : (JSON.parse((JSON.parse(written) as { data: string }).data) as Level);
};

const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** Chooses a size as somebody does in another tab of this browser; null is as if nobody had chosen. */
async function choose(level: Level | null): Promise<void> {
  if (level === null) localStorage.removeItem(kept);
  else localStorage.setItem(kept, JSON.stringify({ data: JSON.stringify(level) }));
  window.dispatchEvent(new StorageEvent('storage', { key: kept }));
  for (let turns = 0; turns < 3; turns += 1) await drawn();
}

/** The screen in each of these sizes, and then again as it was. */
async function inEach(levels: readonly Level[], looked: Looked): Promise<Record<number, Finding[]>> {
  const before = chosen();
  const found: Record<number, Finding[]> = {};
  for (const level of levels) {
    await choose(level);
    found[level] = findings(level, looked);
  }
  await choose(before);
  return found;
}

const audit = {
  findings,
  inEach,
  chosen,
  choose,
  screen: () => ({
    parts: partsOf(document.body),
    words: wordsOf(document.body),
    furniture: furnitureOf(document.body),
  }),
};

export type Audit = typeof audit;

(window as unknown as { gongjiAudit: Audit }).gongjiAudit = audit;
