import type { NetworkDissolved } from '@/contract/network.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import { REGIONS } from '@/domain/region/regions';
import { stageAfterEnd } from '@/domain/sharing/due-moves';
import { decideDissolution } from '@/domain/sharing/network';
import { momentText } from '../clock';
import { personOf } from '../store/people';
import { moveSharing } from '../store/sharing-writing';
import type { Query } from '../store/store';
import { networkSidesOf, readNetwork } from './read-network';
import { tellEnded } from './tell-beneficiary';

/** The initiator dissolves (解散) the network: every membership ends, and every member is told. policy-sources.md#network-end */
export const dissolveNetwork = async (
  tx: Query,
  now: Moment,
  personId: string,
): Promise<Decision<NetworkDissolved>> => {
  const { begun, joined } = await networkSidesOf(tx, personId);
  const region = REGIONS[begun[0]?.region ?? (await personOf(tx, personId)).insurance.region];
  const decided = decideDissolution(region, { members: begun.length, memberships: joined.length });
  if (!decided.ok) return decided;
  for (const row of begun) {
    const stage = stageAfterEnd(region, row, dayOf(now));
    await tellEnded(tx, await moveSharing(tx, row, { move: 'END', by: 'SHARER', at: now, stage }), now);
  }
  const left = await readNetwork(tx, personId);
  if (!left.ok) return left;
  const ended = begun.map(({ id, beneficiaryName: name, kinship }) => ({ sharingId: id, name, kinship }));
  return accept({ ...left.value, dissolvedAt: momentText(now), ended });
};
