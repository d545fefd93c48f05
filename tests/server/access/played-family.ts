import { EMPLOYER_OFFICES } from '../../../mock-server/seed/employers';
import {
  AUNT,
  BROTHER,
  DAD,
  GONE_ABROAD,
  GRANDMA,
  HELPER,
  ME,
  MOVER,
  MUM,
  RECEIVER,
  SISTER,
  SON_ABROAD,
} from './access-world';
import { bill, end, familyCode, quota, share } from './deeds-of-families';
import { identityOf, type Playing } from './playing';

const later = (bureau: Playing) => bureau.yes('POST', '/_demo/clock', { body: { advanceMinutes: 2 } });

/** One transfer done, and the code for another, sent two minutes ago. */
const transfer = async (bureau: Playing) => {
  const token = bureau.as(MOVER);
  const claim = { relative: identityOf(RECEIVER), kinship: 'PARENT', amountFen: 10_000 };
  const ask = () => bureau.yes('POST', '/v1/account-transfers/codes', { token, body: claim });
  await ask();
  const consent = { notice: await bureau.textSeen('SHARING_NOTICE', 'hangzhou') };
  const body = { ...claim, code: await bureau.codeOf(MOVER), consent };
  const { id } = (await bureau.yes('POST', '/v1/account-transfers', { token, body })).body;
  await later(bureau);
  await ask();
  const transferCode = await bureau.codeOf(MOVER);
  await later(bureau);
  return { transfer: id as string, transferCode };
};

const sending = async (bureau: Playing): Promise<string> => {
  for (const one of [ME, DAD, MUM]) await bureau.yes('POST', '/v1/wallet', { token: bureau.as(one), body: {} });
  const body = { relative: identityOf(DAD), kinship: 'PARENT', amountFen: 1_000, source: 'PERSONAL_ACCOUNT' };
  return (await bureau.yes('POST', '/v1/wallet/transfers', { token: bureau.as(ME), body })).body.id;
};

/** What waits for an answer: an application of the employer, and an invitation with its code. */
const waiting = async (bureau: Playing) => {
  const asked = { place: 'APART', scopes: ['LOOK'], capFen: null, firstDay: '2026-11-30', lastDay: '2027-03-31' };
  const body = { relative: identityOf(AUNT), ...asked };
  await bureau.yes('POST', '/v1/helpings', { token: bureau.as(HELPER), body });
  const invitationCode = await bureau.codeOf(AUNT);
  const application = await bureau.yes('POST', '/v1/employer-applications', {
    token: EMPLOYER_OFFICES[0]?.key ?? '',
    body: { employee: identityOf(ME), relative: identityOf(AUNT), kinship: 'SIBLING' },
  });
  return { application: application.body.id as string, invitationCode };
};

/** The relations that are over: the brother shared with the mother, showed her code, a son abroad gave her a quota; the sister moved away. */
const playOver = async (bureau: Playing) => {
  const overSharing = await share(bureau, BROTHER, MUM, 'PARENT');
  const overSettlement = await bill(bureau, MUM);
  const overFamilyCode = await familyCode(bureau, BROTHER, MUM);
  const overQuota = await quota(bureau, GONE_ABROAD, MUM, true);
  await end(bureau, `/v1/sharings/${overSharing}`, BROTHER);
  await end(bureau, `/v1/family-codes/${overFamilyCode}`, BROTHER);
  await end(bureau, `/v1/cross-province-sharings/${overQuota}`, GONE_ABROAD);
  const aunts = await share(bureau, ME, AUNT, 'SIBLING');
  const sisters = await share(bureau, ME, SISTER, 'SIBLING');
  for (const id of [aunts, sisters]) await end(bureau, `/v1/sharings/${id}`, ME);
  await bureau.yes('POST', '/_demo/insurance-events', {
    body: { personId: SISTER.id, region: 'guangdong', city: '广州' },
  });
  return { overSharing, overSettlement, overFamilyCode, overQuota, aunts, sisters };
};

/** Plays what a family does, and answers the numbers of it all. */
export const playFamily = async (bureau: Playing) => {
  const over = await playOver(bureau);
  const sharing = await share(bureau, ME, MUM, 'PARENT');
  const grandmas = await share(bureau, ME, GRANDMA, 'PATERNAL_GRANDPARENT');
  const asked = await share(bureau, ME, DAD, 'PARENT', { askRelative: true });
  const settlement = await bill(bureau, MUM);
  const token = bureau.as(ME);
  const pay = { sharingId: grandmas, year: 2027, amountFen: 40_000 };
  const order = (await bureau.yes('POST', '/v1/premium-orders', { token, body: pay })).body.id as string;
  const quotaId = await quota(bureau, SON_ABROAD, MUM, true);
  const asking = await quota(bureau, SON_ABROAD, DAD, false);
  const aunts = await quota(bureau, SON_ABROAD, AUNT, true, 'SIBLING');
  const care = { sharingId: aunts, year: 2026, amountFen: 3_000 };
  const abroad = { token: bureau.as(SON_ABROAD), body: care };
  const careOrder = (await bureau.yes('POST', '/v1/long-term-care-orders', abroad)).body.id as string;
  const sent = await sending(bureau);
  await bureau.yes('POST', '/_demo/kinship-events', {
    body: { personId: ME.id, relativeId: GRANDMA.id, ended: true },
  });
  const { reminders } = (await bureau.yes('GET', '/v1/reminders', { token })).body;
  return {
    ...over,
    ...(await waiting(bureau)),
    sharing,
    grandmas,
    asked,
    settlement,
    order,
    quota: quotaId,
    asking,
    careOrder,
    familyCode: await familyCode(bureau, ME, MUM),
    sending: sent,
    ...(await transfer(bureau)),
    reminder: reminders[0].id as string,
  };
};
