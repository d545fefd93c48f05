import type { Sharing } from '@/contract/sharing.contract';
import type { Look } from './main-way';
import type { RegionWay } from './region-way';
import { wayOf } from './region-ways';
import { arriveAt, press, type RelativeTyped, signInAs } from './walk';
import type { AppPhone, World } from './world';

export const typedOf = (world: World, relatives: RegionWay['relatives']): Promise<RelativeTyped[]> =>
  Promise.all(relatives.map(async ({ id, relation }) => ({ relation, ...(await world.identityOf(id)) })));

interface Place {
  readonly world: World;
  readonly phone: Pick<AppPhone, 'page' | 'open'>;
}

/** Signs the region's sharer in and adds whom the region's way adds. */
export async function addIn({ world, phone }: Place, region: RegionWay['region'], look?: Look): Promise<void> {
  const way = wayOf(region);
  await signInAs(phone.page, way.sharerName);
  await way.add({ page: phone.page, look: look ?? (async () => {}) }, await typedOf(world, way.relatives));
}

export async function goHome({ page, open }: Place['phone']): Promise<void> {
  await open();
  await arriveAt(page, /^您好/);
}

/** From home to everything about one relative. */
export async function openRelative(phone: Place['phone'], tile: RegExp, relative: RegExp): Promise<void> {
  await goHome(phone);
  await press(phone.page, tile);
  await press(phone.page, relative);
  await arriveAt(phone.page, '共济消费记录');
}

/** What the bureau holds between this persona and the other, newest first. */
export async function heldBetween(world: World, persona: string, other: string): Promise<Sharing[]> {
  const [client, { name }] = await Promise.all([world.as(persona), world.identityOf(other)]);
  const { sharings } = await client.ask('listSharings');
  return sharings.filter((sharing) => sharing.other.name === name);
}
