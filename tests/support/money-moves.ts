import type { TransferToRelativeRequest } from '@/contract/account-transfer.contract';
import type { SendToWalletRequest } from '@/contract/wallet.contract';
import type { Kinship } from '@/domain/person/kinship';
import type { Client } from './bureau-client';
import { personaOf } from './open-bureau';
import { identityOf } from './requests';

/** To a relative, an amount: what a code is asked for. */
export const aTransferClaim = (relativeId: string, amountFen: number, kinship: Kinship = 'PARENT') => ({
  relative: identityOf(relativeId),
  kinship,
  amountFen,
});

/** The notice in force of a region, as one who read it sends it back. */
export const noticeSeen = async (client: Client, region: string) => {
  const { version, hash } = await client.ask('readNotice', { path: { kind: 'SHARING_NOTICE' }, query: { region } });
  return { version, hash };
};

/** The newest code in a persona's demo inbox. */
export const codeSentTo = async (client: Client, personId: string): Promise<string> => {
  const { messages } = await client.ask('readInbox', { query: { phone: personaOf(personId).phone ?? '' } });
  const code = messages.find((sms) => sms.code !== null)?.code;
  if (!code) throw new Error(`No code was sent to ${personId}.`);
  return code;
};

type Claim = ReturnType<typeof aTransferClaim>;

/** What a payer sends who read the notice and types the code that came. */
export const aTransferBody = async (
  client: Client,
  payerId: string,
  claim: Claim,
  region = 'hangzhou',
): Promise<TransferToRelativeRequest> => ({
  ...claim,
  code: await codeSentTo(client, payerId),
  consent: { notice: await noticeSeen(client, region) },
});

/** The same, with the code asked for first. */
export const aTransferRequest = async (client: Client, payerId: string, claim: Claim, region?: string) => {
  await client.ask('sendTransferCode', { body: claim });
  return aTransferBody(client, payerId, claim, region);
};

export const aSending = (receiverId: string, amountFen: number, kinship: Kinship = 'PARENT'): SendToWalletRequest => ({
  relative: identityOf(receiverId),
  kinship,
  amountFen,
  source: 'PERSONAL_ACCOUNT',
});
