import { createClock } from '../../../mock-server/clock';
import type { Store } from '../../../mock-server/store/store';
import { listen } from '../../support/open-parts';
import { closedAtTheEnd } from '../../support/opened';
import { type Call, callerOf } from '../support/call';
import { openTempStore } from '../support/temp-store';
import { ACCESS_WORLD } from './access-world';
import { plantConsents } from './consents-of-helpers';
import { playElsewhere } from './played-elsewhere';
import { playFamily } from './played-family';
import { identityOf, type Playing, playingAt } from './playing';
import { rehearsing } from './rehearsal';

const signInAll = async (call: Call): Promise<Map<string, string>> => {
  const tokens = new Map<string, string>();
  for (const person of ACCESS_WORLD.people) {
    const body = { method: 'MOCK_FACE', ...identityOf(person) };
    tokens.set(person.id, (await call('POST', '/v1/sessions', { body })).body.token);
  }
  return tokens;
};

const closedSessions = async (call: Call) => {
  const closed = await signInAll(call);
  for (const token of closed.values()) await call('DELETE', '/v1/sessions/current', { token });
  return closed;
};

/** Every text that somebody has to have read. */
const textsOf = async ({ textSeen }: Playing) => ({
  hebei: await textSeen('SHARING_NOTICE', 'hebei'),
  hebeiPledge: await textSeen('SHARING_PLEDGE', 'hebei'),
  hangzhou: await textSeen('SHARING_NOTICE', 'hangzhou'),
  cross: await textSeen('CROSS_PROVINCE_NOTICE', 'national'),
  crossRelative: await textSeen('CROSS_PROVINCE_RELATIVE_NOTICE', 'national'),
  agreement: await textSeen('SHARING_RELATIVE_NOTICE', 'national'),
  familyCode: await textSeen('FAMILY_CODE_NOTICE', 'national'),
  familyCodePledge: await textSeen('FAMILY_CODE_PLEDGE', 'national'),
  help: await textSeen('HELP_NOTICE', 'national'),
});

/** The whole story: eight days ago everybody signed in and a helper was let in for a day; today is the rest. */
const playAll = async (call: Call) => {
  const expired = await signInAll(call);
  const { covering: lapsed } = await plantConsents(playingAt(call, expired), 'LAPSED');
  await call('POST', '/_demo/clock', { body: { advanceDays: 8 } });
  const closed = await closedSessions(call);
  const tokens = await signInAll(call);
  const playing = playingAt(call, tokens);
  const played = await playFamily(playing);
  const living = await plantConsents(playing, 'LIVING');
  const ids = { ...played, ...(await playElsewhere(playing)), helping: living.ofMe };
  return { expired, closed, tokens, ids, consents: { ...living, lapsed }, texts: await textsOf(playing) };
};

const START_OF_REAL_TIME = Date.parse('2030-01-01T00:00:00Z');

/** A bureau on this store in which the whole story was played; it stays open. */
export const openPlayed = async (store: Store) => {
  const clock = createClock(() => START_OF_REAL_TIME);
  const options = { store, clock, demo: true, world: ACCESS_WORLD };
  const { url, close } = await listen(options);
  const call = callerOf(url);
  return { ...(await playAll(call)), options, call, close };
};

export type Played = Awaited<ReturnType<typeof openPlayed>>;

/** Everything there is to be asked for, and everybody who may ask. The bureaus that answer keep nothing of it. */
export const openAccess = async (heard = (store: Store): Store => store) => {
  const temp = openTempStore();
  const { options, close, ...played } = await openPlayed(temp.store);
  const { clock } = options;
  const frozenMs = clock.offsetTo(clock.now());
  const store = rehearsing(heard(temp.store));
  const demo = await listen({ ...options, store });
  const plain = await listen({ ...options, store, demo: false });
  return {
    ...played,
    demo: callerOf(demo.url),
    plain: callerOf(plain.url),
    /** An operator’s lever moved the clock; it goes back before the next request. */
    freeze: () => clock.setOffset(frozenMs),
    close: closedAtTheEnd(async () => {
      await demo.close();
      await plain.close();
      await close();
      await temp.store.close();
      await temp.remove();
    }),
  };
};

export type Access = Awaited<ReturnType<typeof openAccess>>;
