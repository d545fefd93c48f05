import { auditing } from './audited';
import type { ScenePhone } from './scene';
import { SCENES } from './scenes';
import { openWorld, type World } from './world';

interface Mode {
  readonly query: string;
  readonly leastPx: number;
}

const small = { width: 375, height: 812 };

/** Plays every scene in one size of letters and audits every screen on its way. */
export function everyPage({ query, leastPx }: Mode): void {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  test.each([...SCENES])('$name', async ({ pages, play }) => {
    await world.reset();
    const held = { pages: new Set<string>(), wrong: {} };
    const contexts: (() => Promise<void>)[] = [];
    const faults: string[][] = [];
    const pickUp = async (): Promise<ScenePhone> => {
      const phone = await world.pickUpPhone({ viewport: small });
      contexts.push(() => phone.window.context().close());
      faults.push(phone.faults as string[]);
      const open = (screen?: string) => phone.open(screen, query);
      await open();
      return { page: phone.page, look: auditing(phone.window, leastPx, held), open };
    };
    await play({ world, pickUp });
    await Promise.all(contexts.map((close) => close()));

    expect(held.wrong).toEqual({});
    expect([...held.pages].sort()).toEqual([...pages].sort());
    expect(faults.flat()).toEqual([]);
  });
}
