import type { AnswerQuotaAtHallRequest, TransferAtHallRequest } from '@/contract/counter.contract';
import type { HallDeed } from '@/contract/hall.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import type { Query } from '../store/store';
import { acceptCrossSharing } from './cross-province/accept-cross-sharing';
import { refuseCrossSharing } from './cross-province/close-proposal';
import { admitAtHall, recordHallDeed } from './serve-at-hall';
import { beginTransfer } from './transfer-to-relative';

/** 划拨 or the old transfer for who has no phone: the signed paper stands where the program asks for a code. policy-sources.md#hall-transfer */
export const transferAtHall = async (
  tx: Query,
  now: Moment,
  clerkId: string,
  request: TransferAtHallRequest,
): Promise<Decision<HallDeed>> => {
  const person = await admitAtHall(tx, now, clerkId, request, 'TRANSFER');
  if (!person.ok) return person;
  const { relative, kinship, amountFen, notice } = request;
  const asked = { relative, kinship, amountFen, notice, code: null };
  const moved = await beginTransfer(tx, now, person.value.id, asked);
  if (!moved.ok) return moved;
  const done = { matter: 'TRANSFER', accountTransferId: moved.value.id } as const;
  return accept(await recordHallDeed(tx, now, clerkId, person.value, request, done));
};

/** The relative in another province answers at their own hall: yes with the notice signed on paper, or no. */
export const answerQuotaAtHall = async (
  tx: Query,
  now: Moment,
  clerkId: string,
  crossSharingId: string,
  request: AnswerQuotaAtHallRequest,
): Promise<Decision<HallDeed>> => {
  const person = await admitAtHall(tx, now, clerkId, request, 'ANSWER_QUOTA');
  if (!person.ok) return person;
  const { answer } = request;
  const { id } = person.value;
  const answered =
    answer.says === 'ACCEPT'
      ? await acceptCrossSharing(tx, now, id, crossSharingId, { consent: { notice: answer.notice } }, 'HALL')
      : await refuseCrossSharing(tx, now, id, crossSharingId);
  if (!answered.ok) return answered;
  const done = { matter: 'ANSWER_QUOTA', crossSharingId, answer: answer.says } as const;
  return accept(await recordHallDeed(tx, now, clerkId, person.value, request, done));
};
