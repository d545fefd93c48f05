import type { Answer, RefusedAnswer } from '@/api/answer';
import { sendToWallet } from '@/api/wallet.api';
import type { SendToWalletRequest, WalletTransfer } from '@/contract/wallet.contract';
import type { Kinship } from '@/domain/person/kinship';
import { readYuan } from '@/domain/typed-yuan';
import { meantBy } from './add-relative-request';
import type { Deed } from './deeds';
import { createDraft } from './draft';

export const WALLET_STEPS = ['payee', 'amount', 'check'] as const;
export type WalletStep = (typeof WALLET_STEPS)[number];

interface WalletDraft {
  name: string;
  idNumber: string;
  kinship: Kinship | null;
  /** Chosen, not typed: the sharing by which the bureau knows who is meant; the number stands here masked. */
  known: string | null;
  /** Yuan, as typed. */
  amount: string;
  /** What the bureau said no to, so that the form shows it at its field; gone with the next change. */
  refused: Pick<RefusedAnswer, 'code' | 'params' | 'field'> | null;
}

const EMPTY: WalletDraft = { name: '', idNumber: '', kinship: null, known: null, amount: '', refused: null };

/** The sending one is filling in, until the bureau has it. */
export const walletDraft = createDraft<WalletDraft>('wallet', EMPTY);

export const answerWallet = (answers: Partial<Omit<WalletDraft, 'refused'>>): void =>
  walletDraft.fill({ ...answers, refused: null });

/** What the bureau is asked to do; null while something is missing. */
export const walletRequest = ({ name, idNumber, known, kinship, amount }: WalletDraft): SendToWalletRequest | null => {
  const amountFen = readYuan(amount);
  return kinship && amountFen
    ? { relative: meantBy({ name, idNumber, known }), kinship, amountFen, source: 'PERSONAL_ACCOUNT' }
    : null;
};

const DONE: Readonly<Record<WalletStep, (draft: WalletDraft) => boolean>> = {
  payee: ({ name, idNumber, kinship }) => name !== '' && idNumber !== '' && kinship !== null,
  amount: (draft) => walletRequest(draft) !== null,
  check: () => true,
};

/** The first step before this one that was not taken; null where nothing is missing. */
export const missingWalletStep = (draft: WalletDraft, step: WalletStep): WalletStep | null =>
  WALLET_STEPS.slice(0, WALLET_STEPS.indexOf(step)).find((before) => !DONE[before](draft)) ?? null;

/** True while nothing has been filled in: before the first word, and after the bureau accepted it. */
export const isWalletUntouched = (): boolean => JSON.stringify(walletDraft.use.getState()) === JSON.stringify(EMPTY);

/** Sends a confirmed sending; once it is on its way, its draft has served. */
export const sendWalletTransfer = async (deed: Deed): Promise<Answer<WalletTransfer>> => {
  const answer = await sendToWallet(deed.body as SendToWalletRequest, deed.key);
  const isOfDraft = JSON.stringify(walletRequest(walletDraft.use.getState())) === JSON.stringify(deed.body);
  if (answer.kind === 'accepted' && isOfDraft) walletDraft.clear();
  return answer;
};
