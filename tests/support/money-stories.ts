import type { Problem } from '@/contract/problem.contract';
import type { Kinship } from '@/domain/person/kinship';
import type { Reply } from './bureau-client';
import { aSending, aTransferBody, aTransferClaim } from './money-moves';
import type { OpenBureau } from './open-bureau';

/** What people do with money that moves, told in a line that a table can hold. */
export interface MoneyStories {
  /** The account of earlier years. */
  earlierYears: (id: string) => Promise<string>;
  move: (payer: string, relative: string, amountFen: number, kinship?: Kinship) => Promise<string>;
  openWallet: (id: string) => Promise<string>;
  /** What is in the wallet, and how many sendings wait for the owner's answer. */
  wallet: (id: string) => Promise<string>;
  send: (sender: string, receiver: string, amountFen: number, kinship?: Kinship) => Promise<string>;
  /** What becomes of the sending that waits for this person. */
  answer: (receiver: string, answer: 'accept' | 'refuse') => Promise<string>;
  /** Every sending of theirs, newest first. */
  sendings: (id: string) => Promise<string>;
}

const codeOr = ({ status, body }: Reply, yes: string): string => (status < 400 ? yes : (body as Problem).code);

export const moneyStoriesOf = (bureau: OpenBureau): MoneyStories => ({
  earlierYears: async (id) => {
    const { personalAccount } = await (await bureau.signIn(id)).ask('readMe');
    return `earlier years ${personalAccount?.earlierYearsFen ?? 'none'}`;
  },
  move: async (payer, relative, amountFen, kinship = 'PARENT') => {
    const client = await bureau.signIn(payer);
    const claim = aTransferClaim(relative, amountFen, kinship);
    const asked = await client.send('sendTransferCode', { body: claim });
    if (asked.status >= 400) return (asked.body as Problem).code;
    const body = await aTransferBody(client, payer, claim);
    return codeOr(await client.send('transferToRelative', { body }), 'moved');
  },
  openWallet: async (id) => {
    const client = await bureau.signIn(id);
    return codeOr(await client.send('openWallet', { body: {} }), 'open');
  },
  wallet: async (id) => {
    const { balanceFen, waiting } = await (await bureau.signIn(id)).ask('readWallet');
    return `wallet ${balanceFen}, waiting ${waiting.in.length}`;
  },
  send: async (sender, receiver, amountFen, kinship = 'PARENT') => {
    const client = await bureau.signIn(sender);
    return codeOr(await client.send('sendToWallet', { body: aSending(receiver, amountFen, kinship) }), 'sent');
  },
  answer: async (receiver, answer) => {
    const client = await bureau.signIn(receiver);
    const { waiting } = await client.ask('readWallet');
    const path = { id: waiting.in[0]?.id ?? 'none' };
    const door = answer === 'accept' ? 'acceptWalletTransfer' : 'refuseWalletTransfer';
    return codeOr(await client.send(door, { path, body: {} }), answer === 'accept' ? 'accepted' : 'refused');
  },
  sendings: async (id) => {
    const { transfers } = await (await bureau.signIn(id)).ask('listWalletTransfers');
    return transfers.map(({ stage, amountFen }) => `${stage} ${amountFen}`).join(', ');
  },
});
