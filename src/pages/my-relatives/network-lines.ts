import type { Network } from '@/contract/network.contract';
import { networkWords } from '@/copy/network.copy';
import { listed } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';

const { you, member } = networkWords;

/** Everybody in the network in a line each; the reader is named as such. */
export const membersInWords = ({ side, initiator, members }: Network, ownName: string) => ({
  initiator: side === 'SHARER' ? you(maskName(ownName)) : maskName(initiator.name),
  lines: members.map(({ name, kinship, isReader }) =>
    isReader ? you(maskName(name)) : member[side](maskName(name), kinship),
  ),
});

/** Who cannot use the network for their own card, by name; empty where nobody. */
export const namesStopped = ({ members }: Network): string =>
  listed(members.filter(({ stoppedBy }) => stoppedBy === 'OWN_CARD_NOT_IN_USE').map(({ name }) => maskName(name)));

/** The reader's sharings in the network that a resting card keeps from paying. */
export const pausedIn = (network: Network | null): readonly string[] =>
  (network?.members ?? []).flatMap(({ sharingId, stoppedBy }) =>
    sharingId !== null && stoppedBy !== null ? [sharingId] : [],
  );
