import type { Scene } from '../browser/support/scene';
import type { AppPhone, World } from '../browser/support/world';
import { type Tap, type Taps, watchTaps } from './app-taps';
import { median } from './figure';

/** A walk on a slowed processor takes its time. */
const PATIENCE_MS = 120_000;

/** Plays a scene in a world begun again, on phones that are slowed down so many times, and tells what their fingers waited for. */
export const walkSlowly = async (world: World, { play }: Scene, slowdown: number): Promise<Taps[]> => {
  const phones: AppPhone[] = [];
  const seen: Taps[] = [];
  const pickUp = async () => {
    const phone = await world.pickUpPhone();
    phones.push(phone);
    phone.window.setDefaultTimeout(PATIENCE_MS);
    seen.push(await watchTaps(phone.window, slowdown));
    await phone.open();
    const look = () => phone.window.waitForLoadState('networkidle');
    return { page: phone.page, look, open: (screen?: string) => phone.open(screen) };
  };
  await world.reset();
  try {
    await play({ world, pickUp });
  } finally {
    await Promise.all(phones.map(({ window }) => window.context().close()));
  }
  return seen;
};

export interface Waited {
  readonly name: string;
  readonly ms: number;
}

const nameOf = ({ screen, what }: Tap): string => `${screen}: ${what.replace(/\s+/g, ' ').slice(0, 24)}`;

/** The median of every tap over the rounds, the slowest first. */
export const byTap = (seen: readonly Taps[]): Waited[] => {
  const all = new Map<string, number[]>();
  for (const tap of seen.flatMap(({ taps }) => taps))
    all.set(nameOf(tap), [...(all.get(nameOf(tap)) ?? []), tap.answeredMs]);
  return [...all].map(([name, waits]) => ({ name, ms: median(waits) })).toSorted((one, other) => other.ms - one.ms);
};

/** As web-vitals counts it: of every fifty events one may be slower. */
export const inpOf = (seen: readonly Taps[]): number => {
  const slowestFirst = seen.flatMap(({ eventsMs }) => eventsMs).toSorted((one, other) => other - one);
  return slowestFirst[Math.floor(slowestFirst.length / 50)] ?? 0;
};
