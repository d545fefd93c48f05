import { accept, type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import type { Sex } from '../person/id-number';
import { personMeant } from '../person/person-meant';
import type { RegionProfile, SharingSide } from '../region/region-profile';

/** What the bureau knows of the networks that the two stand in. */
export interface NetworkFacts {
  region: RegionProfile;
  sharer: { sharedMoneyFen: number };
  /** The members the sharer has now. */
  boundRelatives: readonly unknown[];
  /** How many share with the sharer now: in whose networks the sharer is a member. */
  sharersOfSharer: number;
  /** How many the relative shares with now: the members of a network of their own. */
  relativesOfRelative: number;
}

/** May this sharer begin a network, or invite into it; two by two everybody may. policy-sources.md#network-initiator */
export const whyNoInitiator = ({
  region,
  sharer,
  boundRelatives,
  sharersOfSharer,
}: Omit<NetworkFacts, 'relativesOfRelative'>): Refusal | null => {
  const { network } = region.sharing;
  if (!network) return null;
  if (network.onePerPerson && sharersOfSharer > 0) return refuse('IN_OTHER_NETWORK', { who: 'SHARER' });
  const begins = boundRelatives.length === 0;
  return begins && network.begunWithMoney && sharer.sharedMoneyFen <= 0 ? refuse('NETWORK_NEEDS_MONEY') : null;
};

/** May this relative become a member: not while they have a network of their own. policy-sources.md#network-one */
export const whyNoMember = ({
  region,
  relativesOfRelative,
  relative,
}: NetworkFacts & { relative: { name: string; sex: Sex } }): Refusal | null =>
  region.sharing.network?.onePerPerson && relativesOfRelative > 0
    ? refuseAt('relative.idNumber', 'IN_OTHER_NETWORK', { who: 'RELATIVE', ...personMeant(relative) })
    : null;

/** May this person dissolve (解散) the network: its initiator may, while it has members. policy-sources.md#network-end */
export const decideDissolution = (
  region: RegionProfile,
  person: { members: number; memberships: number },
): Decision<null> => {
  if (!region.sharing.network) return refuse('NETWORK_NOT_HERE');
  if (person.members > 0) return accept(null);
  return person.memberships > 0 ? refuse('MOVE_NOT_YOURS') : refuse('NETWORK_NOT_HERE');
};

/** Which of the members a reader sees: the initiator all, a member all or only themself. policy-sources.md#network-seen */
export const membersSeen = <T extends { personId: string }>(
  { sharing }: RegionProfile,
  members: readonly T[],
  reader: { id: string; side: SharingSide },
): readonly T[] =>
  reader.side === 'SHARER' || sharing.network?.membersSeenBy === 'EVERY_MEMBER'
    ? members
    : members.filter(({ personId }) => personId === reader.id);
