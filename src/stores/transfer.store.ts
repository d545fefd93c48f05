import { sendTransferCode, transferToRelative } from '@/api/account-transfer.api';
import type { Answer, RefusedAnswer } from '@/api/answer';
import type {
  AccountTransfer,
  TransferCodeRequest,
  TransferCodeSent,
  TransferToRelativeRequest,
} from '@/contract/account-transfer.contract';
import type { TextSeen } from '@/domain/consent/consent';
import type { Kinship } from '@/domain/person/kinship';
import { readCode } from '@/domain/typed-code';
import { readYuan } from '@/domain/typed-yuan';
import { attempt } from './attempt';
import type { Deed } from './deeds';
import { createDraft } from './draft';

export const TRANSFER_STEPS = ['notice', 'payee', 'money', 'check'] as const;
export type TransferStep = (typeof TRANSFER_STEPS)[number];

export interface TransferDraft {
  notice: TextSeen | null;
  name: string;
  idNumber: string;
  /** The member it goes to, where one came from a member's own page: nothing about them is typed. */
  member: { sharingId: string; idNumberMasked: string } | null;
  kinship: Kinship | null;
  /** Yuan, as typed. */
  amount: string;
  code: string;
  /** What the last code was sent for; another person or amount needs another code. */
  codeFor: string | null;
  resendAtMs: number;
  /** What the bureau said no to, so that the form shows it at its field; gone with the next change. */
  refused: Pick<RefusedAnswer, 'code' | 'params' | 'field'> | null;
}

const EMPTY: TransferDraft = {
  notice: null,
  name: '',
  idNumber: '',
  member: null,
  kinship: null,
  amount: '',
  code: '',
  codeFor: null,
  resendAtMs: 0,
  refused: null,
};

/** The transfer one is filling in, from the notice to the bureau's answer. */
export const transferDraft = createDraft<TransferDraft>('transfer', EMPTY);

type Typed = Pick<TransferDraft, 'name' | 'idNumber' | 'kinship' | 'amount' | 'code'>;

export const answerTransfer = (answers: Partial<Typed>): void => transferDraft.fill({ ...answers, refused: null });

/** Somebody else than the member one came from: they are typed. */
export const forgetMember = (): void => transferDraft.fill({ member: null, name: '', kinship: null, refused: null });

/** To whom and how much; null while something is missing. */
export const transferClaim = ({
  name,
  idNumber,
  member,
  kinship,
  amount,
}: TransferDraft): TransferCodeRequest | null => {
  const amountFen = readYuan(amount);
  const relative = member ? { sharingId: member.sharingId } : { name, idNumber };
  return kinship && amountFen ? { relative, kinship, amountFen } : null;
};

/** True where the code in the draft was sent for what the draft says now. */
export const isCodeForThis = (draft: TransferDraft): boolean =>
  draft.codeFor !== null && draft.codeFor === JSON.stringify(transferClaim(draft));

export const transferRequest = (draft: TransferDraft): TransferToRelativeRequest | null => {
  const claim = transferClaim(draft);
  const code = readCode(draft.code);
  const { notice } = draft;
  return claim && notice && code ? { ...claim, code, consent: { notice } } : null;
};

const DONE: Readonly<Record<TransferStep, (draft: TransferDraft) => boolean>> = {
  notice: ({ notice }) => notice !== null,
  payee: ({ name, idNumber, member }) => member !== null || (name !== '' && idNumber !== ''),
  money: (draft) => transferRequest(draft) !== null && isCodeForThis(draft),
  check: () => true,
};

/** The first step before this one that was not taken; null where nothing is missing. */
export const missingTransferStep = (draft: TransferDraft, step: TransferStep): TransferStep | null =>
  TRANSFER_STEPS.slice(0, TRANSFER_STEPS.indexOf(step)).find((before) => !DONE[before](draft)) ?? null;

/** True while nothing has been filled in: before the first word, and after the bureau accepted it. */
export const isTransferUntouched = (): boolean =>
  JSON.stringify(transferDraft.use.getState()) === JSON.stringify(EMPTY);

/** Asks for a code for what the draft says now. */
export const askForCode = async (claim: TransferCodeRequest): Promise<Answer<TransferCodeSent>> => {
  const answer = await attempt(claim, sendTransferCode);
  if (answer.kind === 'accepted') transferDraft.fill({ codeFor: JSON.stringify(claim), code: '', refused: null });
  return answer;
};

/** Sends a confirmed transfer; once it is made, its draft has served. */
export const sendTransfer = async (deed: Deed): Promise<Answer<AccountTransfer>> => {
  const answer = await transferToRelative(deed.body as TransferToRelativeRequest, deed.key);
  const isOfDraft = JSON.stringify(transferRequest(transferDraft.use.getState())) === JSON.stringify(deed.body);
  if (answer.kind === 'accepted' && isOfDraft) transferDraft.clear();
  return answer;
};
