import type { Answer } from '@/api/answer';
import { listPersonas, readInbox } from '@/api/demo.api';
import { findFamilyMember, sendFamilyCodeSms, startFamilyCode } from '@/api/family-code.api';
import type {
  FamilyCode,
  FamilyMemberFound,
  FindFamilyMemberRequest,
  StartFamilyCodeRequest,
} from '@/contract/family-code.contract';
import type { Signature } from '@/domain/consent/consent';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { attempt } from './attempt';
import type { Deed } from './deeds';
import { type FamilyCodeDraft, familyCode } from './family-code.store';

type Claim = FindFamilyMemberRequest['relative'];

const claimIn = (draft: FamilyCodeDraft): Claim | null => {
  const { route, name, idNumber, motherName, motherIdNumber, certificateNo, paperKind, paperNumber, bornOn } = draft;
  if (route === 'ID_NUMBER') return { route, name, idNumber };
  if (route === 'BIRTH_CERTIFICATE') return { route, motherName, motherIdNumber, certificateNo };
  return route && paperKind && bornOn ? { route, name, paperKind, paperNumber, bornOn } : null;
};

const memberIn = (draft: FamilyCodeDraft): FindFamilyMemberRequest | null => {
  const relative = claimIn(draft);
  return relative && draft.kinship ? { relative, kinship: draft.kinship } : null;
};

/** Asks the bureau who is meant; true once somebody is found. A no stands at its field, silence is told apart. */
export const findMember = async (): Promise<Answer<FamilyMemberFound>['kind']> => {
  const asked = memberIn(familyCode.use.getState());
  if (!asked) return 'refused';
  const answer = await attempt(asked, findFamilyMember);
  if (answer.kind === 'accepted') familyCode.fill({ found: answer.value, refused: null });
  if (answer.kind === 'refused') familyCode.fill({ refused: answer });
  return answer.kind;
};

/** In demo mode the sandbox can read the relative's phone. */
const demoCode = async (idNumber: string): Promise<string | null> => {
  const people = await listPersonas();
  const personas = people.kind === 'accepted' ? people.value.personas : [];
  const phone = personas.find((one) => one.idNumber === normaliseIdNumber(idNumber))?.phone;
  const inbox = phone ? await readInbox(phone) : null;
  return inbox?.kind === 'accepted' ? (inbox.value.messages[0]?.code ?? null) : null;
};

/** Sends the relative a code; with it, in demo mode, what their phone shows. */
export const sendConfirmation = async () => {
  const draft = familyCode.use.getState();
  const asked = memberIn(draft);
  if (!asked) return null;
  const answer = await attempt(asked, sendFamilyCodeSms);
  const number = draft.route === 'OTHER_PAPER' ? draft.paperNumber : draft.idNumber;
  return { answer, demo: answer.kind === 'accepted' ? await demoCode(number) : null };
};

const signatureSent = (signature: Signature) =>
  signature.method === 'TYPED'
    ? signature
    : {
        method: signature.method,
        strokes: signature.strokes.map((stroke) => stroke.map(([x, y]): [number, number] => [x, y])),
      };

/** What the bureau is asked to do; null while something is missing. */
export const familyCodeRequest = (draft: FamilyCodeDraft): StartFamilyCodeRequest | null => {
  const member = memberIn(draft);
  const { notice, pledge, confirmation } = draft;
  if (!member || !notice || !pledge || !confirmation) return null;
  return {
    ...member,
    confirmation,
    consent: { notice, pledge: { ...pledge, signature: signatureSent(pledge.signature) } },
  };
};

/** Sends what was confirmed; once it is done, its draft has served. */
export const sendFamilyCode = async (deed: Deed): Promise<Answer<FamilyCode>> => {
  const answer = await startFamilyCode(deed.body as StartFamilyCodeRequest, deed.key);
  if (answer.kind === 'accepted') familyCode.clear();
  if (answer.kind === 'refused') familyCode.fill({ refused: answer });
  return answer;
};
