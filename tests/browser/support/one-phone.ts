import { type AppPhone, openWorld, type World } from './world';

export interface OnePhone {
  readonly world: World;
  readonly phone: AppPhone;
  /** Another person's phone, open at home, for the test that is running. */
  readonly another: () => Promise<AppPhone>;
}

/** The browser's own words for a line that a test cut. */
const cutLine = /ERR_(FAILED|CONNECTION_RESET)/;

/**
 * One bureau and one browser for the tests of a file. Each test begins with the world begun again and a phone open at
 * home, and ends with a ledger that adds up, nothing thrown on any phone, and nobody asked but the bureau.
 */
export function onePhone({ isLineCut = false } = {}): OnePhone {
  let world: World;
  let phones: AppPhone[];
  const pickUp = async () => {
    const phone = await world.pickUpPhone();
    phones.push(phone);
    await phone.open();
    return phone;
  };
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    await world.reset();
    phones = [];
    await pickUp();
  });
  afterEach(async () => {
    const faults = phones.flatMap((phone) => phone.faults).filter((fault) => !(isLineCut && cutLine.test(fault)));
    const strangers = phones.flatMap((phone) => phone.strangers);
    await Promise.all(phones.map(({ window }) => window.context().close()));
    expect({ faults, strangers }).toEqual({ faults: [], strangers: [] });
    const ledger = await world.anyone.ask('checkLedger');
    expect(ledger).toMatchObject({ balanced: true, sumFen: 0, mismatches: [], negative: [] });
  });
  return {
    get world() {
      return world;
    },
    get phone() {
      const [phone] = phones;
      if (!phone) throw new Error('There is no phone before the test begins.');
      return phone;
    },
    another: pickUp,
  };
}
