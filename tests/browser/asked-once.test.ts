import { type Asked, askedTwice, logQuestions } from './support/asked-log';
import { MAIN_JOURNEYS } from './support/main-journeys';
import { type AppPhone, openWorld, type World } from './support/world';

jest.setTimeout(300_000);

/** A walk waits for the silence after every screen: on a busy machine that takes its time. */
const PATIENCE_MS = 60_000;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());
beforeEach(() => world.reset());

test.each(MAIN_JOURNEYS)('nothing is asked twice on one visit of a screen: $name', async ({ play }) => {
  const phones: AppPhone[] = [];
  const logs: (readonly Asked[])[] = [];
  const pickUp = async () => {
    const phone = await world.pickUpPhone();
    phones.push(phone);
    phone.window.setDefaultTimeout(PATIENCE_MS);
    logs.push(await logQuestions(phone.window));
    await phone.open();
    // What a screen asks late belongs to its visit, too.
    const look = () => phone.window.waitForLoadState('networkidle');
    return { page: phone.page, look, open: (screen?: string) => phone.open(screen) };
  };
  try {
    await play({ world, pickUp });
  } finally {
    await Promise.all(phones.map(({ window }) => window.context().close()));
  }
  expect(logs.flat().length).toBeGreaterThan(0);
  expect(logs.flatMap(askedTwice)).toEqual([]);
});
