import { type BoundSharing, inPayingOrder } from '@/domain/settlement/sharer-order';
import { aRegion } from '../support/builders';

const bound = (sharingId: string, boundAt: number): BoundSharing => ({ sharingId, boundAt, reach: 'REGION' });

const monday = bound('m', 1);
const tuesday = bound('t', 2);
const alsoTuesday = bound('u', 2);
const firstFirst = aRegion({ sharerOrder: 'FIRST_BOUND_FIRST' });
const lastFirst = aRegion({ sharerOrder: 'LAST_BOUND_FIRST' });

describe('the order in which sharers pay', () => {
  it.each([
    ['the first bound pays first', firstFirst, [tuesday, monday], ['m', 't']],
    ['the last bound pays first, elsewhere', lastFirst, [monday, tuesday], ['t', 'm']],
    ['of two bound at the same moment, the one given first', firstFirst, [tuesday, alsoTuesday], ['t', 'u']],
    ['whatever they are called', firstFirst, [alsoTuesday, tuesday], ['u', 't']],
    ['and the other way round elsewhere', lastFirst, [tuesday, alsoTuesday], ['u', 't']],
    ['whatever they are called there', lastFirst, [alsoTuesday, tuesday], ['t', 'u']],
    ['one alone', firstFirst, [monday], ['m']],
    ['none', firstFirst, [], []],
  ])('%s', (_, region, sharings, expected) => {
    expect(inPayingOrder(sharings, region).map((sharing) => sharing.sharingId)).toEqual(expected);
  });

  it('leaves the list it was given alone', () => {
    const given = [tuesday, monday];
    inPayingOrder(given, firstFirst);
    expect(given).toEqual([tuesday, monday]);
  });
});
