import type { IssueMedicalCodeRequest, MedicalCodeShown } from '@/contract/family-code.contract';
import type { Moment } from '@/domain/calendar';
import { decideShownCode, expiryOf, MEDICAL_CODE_DIGITS } from '@/domain/family-code/medical-code';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { maskName } from '@/domain/person/masking';
import { newId } from '../chance';
import { momentText } from '../clock';
import { derive } from '../fingerprint';
import { findFamilyCodeOf } from '../store/family-codes';
import { findMedicalCode, insertMedicalCode } from '../store/medical-codes';
import { secretOf } from '../store/meta';
import { type Person, personOf } from '../store/people';
import type { Query } from '../store/store';

/** What is kept of a shown code: enough to derive it again, and not the code. */
export interface IssuedCode {
  seed: string;
  nameMasked: string;
  issuedAt: Moment;
}

const insuredBehind = async (tx: Query, readerId: string, familyCodeId: string | null): Promise<Decision<Person>> => {
  if (familyCodeId === null) return accept(await personOf(tx, readerId));
  const row = await findFamilyCodeOf(tx, readerId, familyCodeId);
  if (row?.holderId !== readerId) return refuse('NOT_FOUND');
  return row.endedAt === null ? accept(await personOf(tx, row.memberId)) : refuse('FAMILY_CODE_ENDED');
};

const codeOf = async (q: Query, seed: string): Promise<string> => {
  const derived = Buffer.from(derive(await secretOf(q), `medical-code:${seed}`), 'base64url').toString('hex');
  const digits = BigInt(`0x${derived}`) % 10n ** BigInt(MEDICAL_CODE_DIGITS);
  return String(digits).padStart(MEDICAL_CODE_DIGITS, '0');
};

/** What is kept of a code: who has the data and not the secret learns nothing from it. */
const hashOf = async (q: Query, code: string): Promise<string> =>
  derive(await secretOf(q), `medical-code-shown:${code}`);

/** Shows a code for five minutes: one's own, or a relative's through a family code. */
export const issueMedicalCode = async (
  tx: Query,
  now: Moment,
  readerId: string,
  { familyCodeId }: IssueMedicalCodeRequest,
): Promise<Decision<IssuedCode>> => {
  const insured = await insuredBehind(tx, readerId, familyCodeId);
  if (!insured.ok) return insured;
  const { id: insuredId, name } = insured.value;
  const seed = newId();
  await insertMedicalCode(tx, {
    codeHash: await hashOf(tx, await codeOf(tx, seed)),
    insuredId,
    familyCodeId,
    issuedAt: now,
  });
  return accept({ seed, nameMasked: maskName(name), issuedAt: now });
};

/** The code is derived, at the first answer and at every replay: it is stored nowhere. */
export const showMedicalCode = async (q: Query, issued: IssuedCode): Promise<MedicalCodeShown> => ({
  code: await codeOf(q, issued.seed),
  insured: { nameMasked: issued.nameMasked },
  issuedAt: momentText(issued.issuedAt),
  expiresAt: momentText(expiryOf(issued.issuedAt)),
});

/** The insured person a terminal has scanned. */
export const readMedicalCode = async (q: Query, now: Moment, code: string): Promise<Decision<Person>> => {
  const decided = decideShownCode(await findMedicalCode(q, await hashOf(q, code)), now);
  return decided.ok ? accept(await personOf(q, decided.value)) : decided;
};
