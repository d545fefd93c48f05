import type { CrossProvinceSharing, ProposeCrossProvinceRequest } from '@/contract/cross-province.contract';
import type { NoticeKind } from '@/domain/consent/consent';
import type { Kinship } from '@/domain/person/kinship';
import type { Client } from './bureau-client';
import { type OpenBureau, personaOf } from './open-bureau';

const readIt = async (client: Client, kind: NoticeKind) => {
  const { version, hash } = await client.ask('readNotice', { path: { kind }, query: { region: 'national' } });
  return { notice: { version, hash } };
};

/** What a sharer sends who read the notice in force. */
export const aProposalRequest = async (
  client: Client,
  relativeId: string,
  quotaFen: number,
  kinship: Kinship = 'PARENT',
): Promise<ProposeCrossProvinceRequest> => {
  const { name, idNumber } = personaOf(relativeId);
  return { relative: { name, idNumber }, kinship, quotaFen, consent: await readIt(client, 'CROSS_PROVINCE_NOTICE') };
};

/** What a relative sends who read theirs. */
export const anAcceptance = async (client: Client) => ({
  consent: await readIt(client, 'CROSS_PROVINCE_RELATIVE_NOTICE'),
});

/** A quota proposed and accepted: both people and what came of it. */
export const shareAcross = async (
  bureau: OpenBureau,
  sharerId: string,
  relativeId: string,
  quotaFen: number,
): Promise<{ sharer: Client; relative: Client; sharing: CrossProvinceSharing }> => {
  const sharer = await bureau.signIn(sharerId);
  const relative = await bureau.signIn(relativeId);
  const body = await aProposalRequest(sharer, relativeId, quotaFen);
  const { id } = await sharer.ask('proposeCrossProvinceSharing', { body });
  const answer = { path: { id }, body: await anAcceptance(relative) };
  await relative.ask('acceptCrossProvinceSharing', answer);
  return { sharer, relative, sharing: await sharer.ask('readCrossProvinceSharing', { path: { id } }) };
};

/** What a person's own account holds, and what lies in the quotas they filled. */
export const moneyOf = async (client: Client): Promise<{ balanceFen: number; earmarkedFen: number }> => {
  const { personalAccount } = await client.ask('readMe');
  return { balanceFen: personalAccount?.balanceFen ?? 0, earmarkedFen: personalAccount?.earmarkedFen ?? 0 };
};
