import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import type { Problem } from '@/contract/problem.contract';
import { anAcceptance, aProposalRequest, moneyOf } from './across';
import type { Reply } from './bureau-client';
import { type OpenBureau, personaOf } from './open-bureau';

/** What people in two provinces do, told in a line that a table can hold. */
export interface CrossStories {
  propose: (sharer: string, relative: string, quotaFen: number) => Promise<string>;
  accept: (relative: string, sharer: string) => Promise<string>;
  withdraw: (sharer: string, relative: string) => Promise<string>;
  setQuota: (sharer: string, relative: string, quotaFen: number) => Promise<string>;
  endQuota: (who: string, other: string) => Promise<string>;
  /** What is left of a quota, and what the sharer has besides. */
  quota: (sharer: string, relative: string) => Promise<string>;
  payFromQuota: (sharer: string, relative: string) => Promise<string>;
  payCareFromQuota: (sharer: string, relative: string) => Promise<string>;
}

const codeOr = ({ status, body }: Reply, yes: string): string => (status < 400 ? yes : (body as Problem).code);

const findBetween = async (bureau: OpenBureau, who: string, other: string) => {
  const client = await bureau.signIn(who);
  const { sharings } = await client.ask('listCrossProvinceSharings');
  const found = sharings.find((one) => one.other.name === personaOf(other).name);
  return { client, path: { id: found?.id ?? 'none' } };
};

export const crossStoriesOf = (bureau: OpenBureau): CrossStories => ({
  propose: async (sharer, relative, quotaFen) => {
    const client = await bureau.signIn(sharer);
    const body = await aProposalRequest(client, relative, quotaFen);
    return codeOr(await client.send('proposeCrossProvinceSharing', { body }), 'proposed');
  },
  accept: async (relative, sharer) => {
    const { client, path } = await findBetween(bureau, relative, sharer);
    return codeOr(
      await client.send('acceptCrossProvinceSharing', { path, body: await anAcceptance(client) }),
      'accepted',
    );
  },
  withdraw: async (sharer, relative) => {
    const { client, path } = await findBetween(bureau, sharer, relative);
    return codeOr(await client.send('withdrawCrossProvinceSharing', { path, body: {} }), 'withdrawn');
  },
  setQuota: async (sharer, relative, quotaFen) => {
    const { client, path } = await findBetween(bureau, sharer, relative);
    return codeOr(await client.send('changeCrossProvinceQuota', { path, body: { quotaFen } }), 'changed');
  },
  endQuota: async (who, other) => {
    const { client, path } = await findBetween(bureau, who, other);
    const reply = await client.send('endCrossProvinceSharing', { path, body: {} });
    return codeOr(reply, `returned ${(reply.body as CrossProvinceSharing).ended?.returnedFen}`);
  },
  quota: async (sharer, relative) => {
    const { client, path } = await findBetween(bureau, sharer, relative);
    const { quota } = await client.ask('readCrossProvinceSharing', { path });
    const { balanceFen } = await moneyOf(client);
    return `used ${quota.usedFen}, left ${quota.leftFen}, besides ${balanceFen}`;
  },
  payFromQuota: async (sharer, relative) => {
    const { client, path } = await findBetween(bureau, sharer, relative);
    const body = { sharingId: path.id, year: 2027, amountFen: 40_000 };
    return codeOr(await client.send('payResidentPremium', { body }), 'paid');
  },
  payCareFromQuota: async (sharer, relative) => {
    const { client, path } = await findBetween(bureau, sharer, relative);
    const body = { sharingId: path.id, year: 2026, amountFen: 3_000 };
    return codeOr(await client.send('payLongTermCare', { body }), 'paid');
  },
});
