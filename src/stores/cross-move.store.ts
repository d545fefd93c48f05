import type { Answer } from '@/api/answer';
import {
  acceptCrossProvinceSharing,
  changeCrossProvinceQuota,
  endCrossProvinceSharing,
  refuseCrossProvinceSharing,
  withdrawCrossProvinceSharing,
} from '@/api/cross-province.api';
import type {
  AcceptCrossProvinceRequest,
  ChangeQuotaRequest,
  CrossProvinceSharing,
} from '@/contract/cross-province.contract';
import type { TextSeen } from '@/domain/consent/consent';
import type { CrossMove } from '@/domain/cross-province/cross-stages';
import { readYuan } from '@/domain/typed-yuan';
import type { Deed } from './deeds';
import { createDraft } from './draft';

interface MoveDraft {
  /** The sharing these answers are for; another one begins anew. */
  sharingId: string;
  /** What the relative read before accepting. */
  notice: TextSeen | null;
  /** The new quota in yuan, as typed. */
  quota: string;
}

const EMPTY: MoveDraft = { sharingId: '', notice: null, quota: '' };

/** What one move on one sharing needs besides a yes. */
export const moveDraft = createDraft<MoveDraft>('cross-move', EMPTY);

export const answersFor = (sharingId: string, draft: MoveDraft): MoveDraft =>
  draft.sharingId === sharingId ? draft : { ...EMPTY, sharingId };

export const answerMove = (sharingId: string, answers: Partial<Omit<MoveDraft, 'sharingId'>>): void =>
  moveDraft.fill({ ...answersFor(sharingId, moveDraft.use.getState()), ...answers });

/** What is sent with a move; null while an answer is missing. */
export const moveBody = (move: CrossMove, { notice, quota }: MoveDraft): object | null => {
  if (move === 'ACCEPT') return notice && { consent: { notice } };
  if (move !== 'CHANGE_QUOTA') return {};
  const quotaFen = readYuan(quota);
  return quotaFen ? { quotaFen } : null;
};

const SEND: Readonly<
  Record<CrossMove, (id: string, body: unknown, key: string) => Promise<Answer<CrossProvinceSharing>>>
> = {
  ACCEPT: (id, body, key) => acceptCrossProvinceSharing(id, body as AcceptCrossProvinceRequest, key),
  REFUSE: (id, _body, key) => refuseCrossProvinceSharing(id, key),
  WITHDRAW: (id, _body, key) => withdrawCrossProvinceSharing(id, key),
  CHANGE_QUOTA: (id, body, key) => changeCrossProvinceQuota(id, body as ChangeQuotaRequest, key),
  END: (id, _body, key) => endCrossProvinceSharing(id, key),
};

/** The name a move is kept under on the device. */
export const deedOf = (move: CrossMove): string => `crossProvince:${move}`;

/** Sends a confirmed move; once it is done, its answers have served. */
export const sendMove =
  (move: CrossMove) =>
  async (deed: Deed): Promise<Answer<CrossProvinceSharing>> => {
    const id = deed.target ?? '';
    const answer = await SEND[move](id, deed.body, deed.key);
    if (answer.kind === 'accepted' && moveDraft.use.getState().sharingId === id) moveDraft.clear();
    return answer;
  };
