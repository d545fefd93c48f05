import fc from 'fast-check';
import { ENDPOINTS } from '@/contract/endpoints';
import type { RegionCode } from '@/domain/region/region-profile';
import type { World } from '../../../mock-server/seed/world';
import type { RandomBureau } from './random-bureau';
import { familiesOf } from './random-family';
import { perform } from './random-life';
import { allKinds } from './random-sequences';

const SEED = 20_261_122;

export const familyOf = (home: RegionCode): World => {
  const [world] = fc.sample(familiesOf(home), { numRuns: 1, seed: SEED });
  if (!world) throw new Error('No family.');
  return world;
};

const helpingFor = (life: RandomBureau, at: number) => ({
  relative: life.identity(at),
  place: 'APART',
  scopes: ['LOOK', 'PAY_PREMIUM'],
  capFen: 100_000,
  firstDay: '2026-11-22',
  lastDay: '2026-12-31',
});

/** What the random deeds leave out: codes by SMS, right and wrong, an invitation to help, a premium at the tax channel. */
const playOthers = async (life: RandomBureau): Promise<void> => {
  const phone = life.phones.get(0);
  await life.knock('POST', '/v1/sessions/codes', '', { phone });
  await life.knock('POST', '/v1/sessions', '', { method: 'SMS_CODE', phone, code: '000000' });
  await life.knock('POST', '/v1/sessions', '', { method: 'SMS_CODE', phone, code: await life.codeOf(0) });
  for (const at of life.everybody) await life.act(0, '/v1/helpings', helpingFor(life, at));
  await life.knock('POST', '/v1/help-invitations/lookups', '', { by: { kind: 'PHONE', phone, code: '000000' } });
  const { idNumber } = life.person(1);
  await life.knock('POST', '/_demo/tax-orders', '', { idNumber, year: 2027 });
  await life.knock('POST', '/_demo/tax-payments', '', { idNumber, year: 2027 });
};

/** Every door asked wrongly, with all that is known of somebody in the body, the path and the query. */
const knockWrongly = async (life: RandomBureau): Promise<void> => {
  const body = { ...life.person(1), relative: life.identity(2), insured: life.identity(3), note: life.person(4).phone };
  for (const { method, path, caller } of Object.values(ENDPOINTS)) {
    if (path === '/_demo/reset' || path === '/v1/sessions/current') continue;
    const url = `${path.replaceAll(/\{\w+\}/g, body.idNumber)}?phone=${body.phone}&idNumber=${body.idNumber}`;
    const token = caller === 'PERSON' ? (life.tokens.get(1) ?? '') : `till-${body.idNumber}`;
    await life.knock(method as 'POST', url, token, method === 'GET' ? undefined : body);
  }
};

/** All that people, places, halls and offices can do, right and wrong, in one life. */
export const playAll = async (life: RandomBureau): Promise<void> => {
  const [deeds = []] = fc.sample(allKinds, { numRuns: 1, seed: SEED });
  for (const deed of deeds) await perform(life, deed);
  await playOthers(life);
  await knockWrongly(life);
};

/** Every ID number and phone of these people, those that a hall registered too. */
export const numbersOf = (life: RandomBureau): string[] => [
  ...life.world.people.flatMap(({ idNumber, phone }) => [idNumber, ...(phone === null ? [] : [phone])]),
  ...[...life.phones.values()].filter((phone) => phone !== ''),
];
