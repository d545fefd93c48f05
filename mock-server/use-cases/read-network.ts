import type { Network, NetworkAnswer } from '@/contract/network.contract';
import { accept, type Decision } from '@/domain/outcome';
import { maskName } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { whyCardStops } from '@/domain/sharing/kept-out';
import { membersSeen, whyNoInitiator } from '@/domain/sharing/network';
import { sharedAccountOf } from '@/domain/sharing/shared-account';
import { balanceOf } from '../store/ledger';
import { personOf } from '../store/people';
import { liveSharingsBy, liveSharingsFor, type SharingRow } from '../store/sharings';
import type { Query } from '../store/store';
import { sideOf } from './show-sharing';

const inNetworks = (rows: readonly SharingRow[]): SharingRow[] =>
  rows.filter(({ region }) => REGIONS[region].sharing.network !== undefined);

/** The memberships in the network that a person began, and those in which they are a member themself. */
export const networkSidesOf = async (q: Query, personId: string) => ({
  begun: inNetworks(await liveSharingsBy(q, personId)),
  joined: inNetworks(await liveSharingsFor(q, personId)),
});

const showMember = async (q: Query, row: SharingRow, readerId: string): Promise<Network['members'][number]> => {
  const isReader = row.beneficiaryId === readerId;
  const isOpen = isReader || row.sharerId === readerId;
  const sharer = (await personOf(q, row.sharerId)).insurance.card;
  const own = (await personOf(q, row.beneficiaryId)).insurance.card;
  return {
    name: isOpen ? row.beneficiaryName : maskName(row.beneficiaryName),
    kinship: row.kinship,
    isReader,
    sharingId: isOpen ? row.id : null,
    stoppedBy: isOpen ? whyCardStops(REGIONS[row.region], { sharer, own }) : null,
  };
};

/** The network a person stands in, as its initiator or as a member; of the others only what the region lets one see. */
const showNetwork = async (q: Query, readerId: string): Promise<Network | null> => {
  const { begun, joined } = await networkSidesOf(q, readerId);
  const [first] = [...begun, ...joined];
  if (!first) return null;
  const { sharerId, sharerName: name, region } = first;
  const side = sideOf(first, readerId);
  const all = side === 'SHARER' ? begun : inNetworks(await liveSharingsBy(q, sharerId));
  const seen = membersSeen(
    REGIONS[region],
    all.map((row) => ({ row, personId: row.beneficiaryId })),
    { id: readerId, side },
  );
  const members: Network['members'] = [];
  for (const { row } of seen) members.push(await showMember(q, row, readerId));
  return { side, initiator: { name }, members };
};

/** The law's answer before anybody fills in a form: why this person may invite nobody; null: they may. */
const whyNotInvite = async (q: Query, readerId: string): Promise<NetworkAnswer['whyNotInvite']> => {
  const region = REGIONS[(await personOf(q, readerId)).insurance.region];
  const no = whyNoInitiator({
    region,
    sharer: { sharedMoneyFen: (await balanceOf(q, sharedAccountOf(readerId, region))) ?? 0 },
    boundRelatives: await liveSharingsBy(q, readerId),
    sharersOfSharer: (await liveSharingsFor(q, readerId)).length,
  });
  return no && { code: no.code, params: no.params };
};

/** The network a person stands in, and whether they may begin or widen one. */
export const readNetwork = async (q: Query, readerId: string): Promise<Decision<NetworkAnswer>> =>
  accept({ network: await showNetwork(q, readerId), whyNotInvite: await whyNotInvite(q, readerId) });
