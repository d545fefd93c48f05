import { TILL_HERE } from './access-world';
import { identityOf, type Person, type Playing } from './playing';

const USES = ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'];
const TERMS = { uses: USES, ceilingFen: null, firstDay: null, lastDay: null };

/** `over`: what this one asks for in another way than the others. */
export const share = async (bureau: Playing, sharer: Person, relative: Person, kinship: string, over: object = {}) => {
  const notice = await bureau.textSeen('SHARING_NOTICE', 'hebei');
  const pledge = {
    ...(await bureau.textSeen('SHARING_PLEDGE', 'hebei')),
    signature: { method: 'TYPED', name: sharer.name },
  };
  const body = { relative: identityOf(relative), kinship, terms: TERMS, consent: { notice, pledge }, ...over };
  return (await bureau.yes('POST', '/v1/sharings', { token: bureau.as(sharer), body })).body.id as string;
};

export const bill = async (bureau: Playing, insured: Person) => {
  const body = { insured: identityOf(insured), purpose: 'OUTPATIENT', totalFen: 10_000, poolFen: 4_000 };
  return (await bureau.yes('POST', '/v1/settlements', { token: TILL_HERE, body })).body.id as string;
};

export const end = (bureau: Playing, path: string, by: Person) =>
  bureau.yes('POST', `${path}/termination`, { token: bureau.as(by), body: {} });

export const familyCode = async (bureau: Playing, holder: Person, member: Person) => {
  const pledge = {
    ...(await bureau.textSeen('FAMILY_CODE_PLEDGE', 'national')),
    signature: { method: 'TYPED', name: holder.name },
  };
  const consent = { notice: await bureau.textSeen('FAMILY_CODE_NOTICE', 'national'), pledge };
  const relative = { route: 'ID_NUMBER', ...identityOf(member) };
  const body = { relative, kinship: 'PARENT', confirmation: { method: 'MOCK_FACE' }, consent };
  return (await bureau.yes('POST', '/v1/family-codes', { token: bureau.as(holder), body })).body.id as string;
};

export const quota = async (
  bureau: Playing,
  sharer: Person,
  relative: Person,
  accepted: boolean,
  kinship = 'PARENT',
) => {
  const consent = { notice: await bureau.textSeen('CROSS_PROVINCE_NOTICE', 'national') };
  const body = { relative: identityOf(relative), kinship, quotaFen: 20_000, consent };
  const made = await bureau.yes('POST', '/v1/cross-province-sharings', { token: bureau.as(sharer), body });
  const id = made.body.id as string;
  const yes = { consent: { notice: await bureau.textSeen('CROSS_PROVINCE_RELATIVE_NOTICE', 'national') } };
  if (accepted)
    await bureau.yes('POST', `/v1/cross-province-sharings/${id}/acceptance`, { token: bureau.as(relative), body: yes });
  return id;
};
