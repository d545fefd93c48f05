import type { Problem } from '@/contract/problem.contract';
import type { Sharing } from '@/contract/sharing.contract';
import type { Kinship } from '@/domain/person/kinship';
import type { Reply } from './bureau-client';
import { type OpenBureau, personaOf } from './open-bureau';
import { aSharingRequest } from './requests';

/** What only some regions have, and the sandbox's clock, told in a line that a table can hold. */
export interface ExtraStories {
  /** Who pays for this person, first payer first. */
  order: (id: string) => Promise<string>;
  /** 置顶. */
  putFirst: (id: string, sharer: string) => Promise<string>;
  addShowingFace: (sharer: string, relative: string, kinship: Kinship) => Promise<string>;
  limitMonth: (sharer: string, relative: string, monthLimitFen: number) => Promise<string>;
  /** Moves the clock of the sandbox to a moment. */
  timeIs: (setTo: string) => Promise<string>;
}

const codeOr = ({ status, body }: Reply, yes: () => string): string => (status < 400 ? yes() : (body as Problem).code);

export const extraStoriesOf = (bureau: OpenBureau): ExtraStories => ({
  order: async (id) => {
    const { sharers } = await (await bureau.signIn(id)).ask('readSharerOrder');
    return sharers.map(({ name }) => name).join(', ');
  },
  putFirst: async (id, sharer) => {
    const client = await bureau.signIn(id);
    const { sharers } = await client.ask('readSharerOrder');
    const { name } = personaOf(sharer);
    const inOrder = [...sharers.filter((one) => one.name === name), ...sharers.filter((one) => one.name !== name)];
    const set = await client.ask('setSharerOrder', { body: { sharingIds: inOrder.map((one) => one.sharingId) } });
    return set.sharers.map((one) => one.name).join(', ');
  },
  addShowingFace: async (sharer, relative, kinship) => {
    const client = await bureau.signIn(sharer);
    const body = { ...(await aSharingRequest(client, sharer, relative, kinship)), memberFace: 'MOCK' };
    return codeOr(await client.send('startSharing', { body }), () => 'added');
  },
  limitMonth: async (sharer, relative, monthLimitFen) => {
    const client = await bureau.signIn(sharer);
    const { sharings } = await client.ask('listSharings');
    const found = sharings.find(({ other }) => other.name === personaOf(relative).name);
    const { uses, ceilingFen, lastDay } = found?.terms ?? { uses: [], ceilingFen: null, lastDay: null };
    const body = { terms: { uses, ceilingFen, lastDay, monthLimitFen } };
    const reply = await client.send('changeSharingTerms', { path: { id: found?.id ?? 'none' }, body });
    return codeOr(reply, () => `limit ${(reply.body as Sharing).terms.monthLimitFen}`);
  },
  timeIs: async (setTo) => (await bureau.anyone.ask('moveClock', { body: { setTo } })).today,
});
