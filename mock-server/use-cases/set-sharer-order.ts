import type { SetSharerOrderRequest, SharerOrder } from '@/contract/sharer-order.contract';
import { accept, type Decision } from '@/domain/outcome';
import { REGIONS } from '@/domain/region/regions';
import { decideSharerOrder } from '@/domain/settlement/decide-sharer-order';
import { inPayingOrder } from '@/domain/settlement/sharer-order';
import { personOf } from '../store/people';
import { setSharerPlaces } from '../store/sharer-places';
import { sharersFor } from '../store/sharer-sides';
import { liveSharingsFor } from '../store/sharings';
import type { Query } from '../store/store';

const regionOf = async (q: Query, personId: string) => REGIONS[(await personOf(q, personId)).insurance.region];

/** Who pays for me, in the order the law asks them. */
export const readSharerOrder = async (q: Query, personId: string): Promise<Decision<SharerOrder>> => {
  const region = await regionOf(q, personId);
  const sides = (await sharersFor(q, personId)).map(({ sharingId, boundAt, place }) => ({
    sharingId,
    boundAt,
    reach: 'REGION' as const,
    ...(place !== null && { place }),
  }));
  const live = await liveSharingsFor(q, personId);
  const sharers = inPayingOrder(sides, region).flatMap(({ sharingId }) =>
    live.filter(({ id }) => id === sharingId).map(({ sharerName: name, kinship }) => ({ sharingId, name, kinship })),
  );
  return accept({ isMine: region.sharing.sharerOrder === 'AS_SET', sharers });
};

/** The beneficiary sets the order (置顶, 上移, 下移, 置底); it holds from the next bill on. */
export const setSharerOrder = async (
  tx: Query,
  personId: string,
  { sharingIds }: SetSharerOrderRequest,
): Promise<Decision<SharerOrder>> => {
  const living = (await liveSharingsFor(tx, personId)).map(({ id }) => id);
  const decided = decideSharerOrder(await regionOf(tx, personId), living, sharingIds);
  if (!decided.ok) return decided;
  await setSharerPlaces(tx, decided.value);
  return readSharerOrder(tx, personId);
};
