import type { LimitName } from '../../../mock-server/limits';
import type { World } from '../../../mock-server/seed/world';
import type { TestBureau } from './bureau';
import type { CallAnswer } from './call';
import { DAUGHTER, MOTHER, SON, TEST_WORLD } from './world';

const inHangzhou = { region: 'hangzhou', city: '杭州' } as const;

/** A daughter who may move money to her mother, and a brother who may help her. */
const LIMITED_WORLD: World = {
  ...TEST_WORLD,
  name: 'limited',
  people: [
    { ...DAUGHTER, earlierYearsFen: 100_000, insurance: { ...DAUGHTER.insurance, ...inHangzhou } },
    { ...MOTHER, insurance: { ...MOTHER.insurance, ...inHangzhou } },
    SON,
  ],
  kinships: [
    { person: 'daughter', relative: 'mother', kinship: 'PARENT' },
    { person: 'daughter', relative: 'son', kinship: 'SIBLING' },
  ],
};

/** That world's bureau, and the daughter and her brother signed in to it. */
export interface Limited {
  bureau: TestBureau;
  daughter: string;
  son: string;
}

export const openLimited = async (open: (options: { world: World }) => Promise<TestBureau>): Promise<Limited> => {
  const bureau = await open({ world: LIMITED_WORLD });
  return { bureau, daughter: await bureau.signIn(DAUGHTER), son: await bureau.signIn(SON) };
};

/** Something that may be asked for so often: by which use case and limit, against whom it counts, and what is said as long as it may. */
export interface LimitedAsk {
  by: string;
  limit: LimitName;
  who: string;
  says: string;
  /** What is said of the one too many, where it is not TRIED_TOO_OFTEN. */
  saysNo?: string;
  ask: (limited: Limited) => Promise<CallAnswer>;
}

const HERE = '127.0.0.1';
const CODE = '123456';
const { phone } = DAUGHTER;
const idOf = ({ name, idNumber }: { name: string; idNumber: string }) => ({ name, idNumber });
const post = ({ bureau }: Limited, path: string, body: object, token?: string) =>
  bureau.call('POST', path, { body, ...(token !== undefined && { token }) });

const textSeen = async ({ bureau }: Limited, kind: string, region: string) => {
  const { version, hash } = (await bureau.call('GET', `/v1/notices/${kind}?region=${region}`)).body;
  return { version, hash };
};

const askCode = (to: Limited) => post(to, '/v1/sessions/codes', { phone });
const guessCode = (to: Limited) => post(to, '/v1/sessions', { method: 'SMS_CODE', phone, code: CODE });
const guessFace = (to: Limited) =>
  post(to, '/v1/sessions', { method: 'MOCK_FACE', name: '张三丰', idNumber: DAUGHTER.idNumber });
const guessInvitation = (to: Limited) =>
  post(to, '/v1/help-invitations/lookups', { by: { kind: 'PHONE', phone, code: CODE } });
const askInvitationCode = (to: Limited) => post(to, '/v1/help-invitations/codes', { to: { kind: 'PHONE', phone } });

const terms = { place: 'APART', scopes: ['LOOK'], capFen: null, firstDay: '2026-11-22', lastDay: '2026-12-31' };

/** Asks to help, and takes it back: one may ask again. */
const propose = async (to: Limited): Promise<CallAnswer> => {
  const answer = await post(to, '/v1/helpings', { relative: idOf(DAUGHTER), ...terms }, to.son);
  if (answer.status === 201) await post(to, `/v1/helpings/${answer.body.id}/termination`, {}, to.son);
  return answer;
};

const claim = { relative: idOf(MOTHER), kinship: 'PARENT', amountFen: 100 };
const askTransferCode = (to: Limited) => post(to, '/v1/account-transfers/codes', claim, to.daughter);
const transfer = async (to: Limited) => {
  const consent = { notice: await textSeen(to, 'SHARING_NOTICE', 'hangzhou') };
  return post(to, '/v1/account-transfers', { ...claim, code: CODE, consent }, to.daughter);
};

const member = { relative: { route: 'ID_NUMBER', ...idOf(MOTHER) }, kinship: 'PARENT' };
const askMemberCode = (to: Limited) => post(to, '/v1/family-codes/confirmations', member, to.daughter);
const addMember = async (to: Limited) => {
  const notice = await textSeen(to, 'FAMILY_CODE_NOTICE', 'national');
  const signature = { method: 'TYPED', name: DAUGHTER.name };
  const pledge = { ...(await textSeen(to, 'FAMILY_CODE_PLEDGE', 'national')), signature };
  const confirmation = { method: 'SMS_CODE', code: CODE };
  return post(to, '/v1/family-codes', { ...member, confirmation, consent: { notice, pledge } }, to.daughter);
};
const nameInVain = (to: Limited) => {
  const relative = { ...member.relative, name: '张三丰' };
  return post(to, '/v1/family-codes/members', { ...member, relative }, to.daughter);
};

const messages = { limit: 'SMS_TO_PHONE', who: phone ?? '', says: 'yes' } as const;
const guesses = { limit: 'WRONG_CODE', says: 'CODE_WRONG' } as const;
const fromHere = { who: HERE } as const;

/** One for every use of `whyTooOften`, and every limit that it asks about. */
export const LIMITED_ASKS: readonly LimitedAsk[] = [
  { by: 'sendLoginCode', ...messages, ask: askCode },
  { by: 'sendLoginCode', limit: 'SMS_FROM_ADDRESS', ...fromHere, says: 'yes', ask: askCode },
  { by: 'spendLoginCode', ...guesses, who: `${phone} ${HERE}`, ask: guessCode },
  { by: 'spendLoginCode', limit: 'WRONG_CODE_FROM_ADDRESS', ...fromHere, says: 'CODE_WRONG', ask: guessCode },
  {
    by: 'byMockFace',
    limit: 'WRONG_FACE',
    who: `${DAUGHTER.idNumber} ${HERE}`,
    says: 'FACE_NOT_MATCHED',
    ask: guessFace,
  },
  { by: 'byMockFace', limit: 'WRONG_FACE_FROM_ADDRESS', ...fromHere, says: 'FACE_NOT_MATCHED', ask: guessFace },
  {
    by: 'openByPhone',
    limit: 'HELP_GUESS',
    who: `${phone} ${HERE}`,
    says: 'HELP_CODE_WRONG',
    saysNo: 'HELP_CODE_LATER',
    ask: guessInvitation,
  },
  { by: 'openByPhone', limit: 'WRONG_CODE_FROM_ADDRESS', ...fromHere, says: 'HELP_CODE_WRONG', ask: guessInvitation },
  { by: 'sendHelpCode', limit: 'HELP_CODE_AGAIN', who: `${phone} ${HERE}`, says: 'yes', ask: askInvitationCode },
  { by: 'sendHelpCode', limit: 'SMS_FROM_ADDRESS', ...fromHere, says: 'yes', ask: askInvitationCode },
  { by: 'proposeHelping', ...messages, ask: propose },
  { by: 'sendTransferCode', ...messages, ask: askTransferCode },
  { by: 'checkCode', ...guesses, who: `transfer ${DAUGHTER.id}`, ask: transfer },
  { by: 'sendFamilyCodeSms', ...messages, who: MOTHER.phone ?? '', ask: askMemberCode },
  { by: 'spendFamilyCodeSms', ...guesses, who: `family-code ${DAUGHTER.id} ${MOTHER.id}`, ask: addMember },
  { by: 'whyNamedTooOften', limit: 'NAMED_IN_VAIN', who: DAUGHTER.id, says: 'NAME_ID_MISMATCH', ask: nameInVain },
];
