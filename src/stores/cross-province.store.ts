import type { Answer, RefusedAnswer } from '@/api/answer';
import { proposeCrossProvinceSharing } from '@/api/cross-province.api';
import type { CrossProvinceSharing, ProposeCrossProvinceRequest } from '@/contract/cross-province.contract';
import type { TextSeen } from '@/domain/consent/consent';
import type { Kinship } from '@/domain/person/kinship';
import { readYuan } from '@/domain/typed-yuan';
import { meantBy } from './add-relative-request';
import type { Deed } from './deeds';
import { createDraft } from './draft';

export const PROPOSAL_STEPS = ['person', 'quota', 'notice', 'check'] as const;
export type ProposalStep = (typeof PROPOSAL_STEPS)[number];

export interface ProposalDraft {
  name: string;
  idNumber: string;
  kinship: Kinship | null;
  /** Chosen, not typed: the sharing by which the bureau knows who is meant; the number stands here masked. */
  known: string | null;
  /** Yuan, as typed. */
  quota: string;
  notice: TextSeen | null;
  /** What the bureau said no to, so that the form shows it at its field; gone with the next change. */
  refused: Pick<RefusedAnswer, 'code' | 'params' | 'field'> | null;
}

const EMPTY: ProposalDraft = {
  name: '',
  idNumber: '',
  kinship: null,
  known: null,
  quota: '',
  notice: null,
  refused: null,
};

/** The quota one is putting to a relative, until the bureau has it. */
export const proposalDraft = createDraft<ProposalDraft>('cross-province', EMPTY);

export const answerProposal = (answers: Partial<Omit<ProposalDraft, 'refused'>>): void =>
  proposalDraft.fill({ ...answers, refused: null });

/** What the bureau is asked to do; null while something is missing. */
export const proposalRequest = (draft: ProposalDraft): ProposeCrossProvinceRequest | null => {
  const { name, idNumber, known, kinship, notice } = draft;
  const quotaFen = readYuan(draft.quota);
  return kinship && quotaFen && notice
    ? { relative: meantBy({ name, idNumber, known }), kinship, quotaFen, consent: { notice } }
    : null;
};

const DONE: Readonly<Record<ProposalStep, (draft: ProposalDraft) => boolean>> = {
  person: ({ name, idNumber, kinship }) => name !== '' && idNumber !== '' && kinship !== null,
  quota: ({ quota }) => (readYuan(quota) ?? 0) > 0,
  notice: ({ notice }) => notice !== null,
  check: () => true,
};

/** The first step before this one that was not taken; null where nothing is missing. */
export const missingProposalStep = (draft: ProposalDraft, step: ProposalStep): ProposalStep | null =>
  PROPOSAL_STEPS.slice(0, PROPOSAL_STEPS.indexOf(step)).find((before) => !DONE[before](draft)) ?? null;

/** True while nothing has been filled in: before the first word, and after the bureau accepted it. */
export const isProposalUntouched = (): boolean =>
  JSON.stringify(proposalDraft.use.getState()) === JSON.stringify(EMPTY);

/** Sends a confirmed proposal; once the bureau has it, its draft has served. */
export const sendProposal = async (deed: Deed): Promise<Answer<CrossProvinceSharing>> => {
  const answer = await proposeCrossProvinceSharing(deed.body as ProposeCrossProvinceRequest, deed.key);
  const isOfDraft = JSON.stringify(proposalRequest(proposalDraft.use.getState())) === JSON.stringify(deed.body);
  if (answer.kind === 'accepted' && isOfDraft) proposalDraft.clear();
  return answer;
};
