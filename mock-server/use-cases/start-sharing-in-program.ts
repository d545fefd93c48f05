import type { Sharing, StartSharingRequest } from '@/contract/sharing.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import type { TextSeen } from '@/domain/consent/consent';
import { decideQuestions } from '@/domain/consent/decide-questions';
import { accept, type Decision } from '@/domain/outcome';
import type { RegionCode } from '@/domain/region/region-profile';
import { noticeInForce } from '../store/notices';
import { personOf } from '../store/people';
import { keepQuestionsRead, lastQuestionsRead } from '../store/questions-read';
import type { Query } from '../store/store';
import { relativeMeant } from './relative-meant';
import { startSharing } from './start-sharing';

/** The questions a region asks to be read before the first use: what is to be kept as read now. */
const questionsOf = async (
  tx: Query,
  now: Moment,
  sharerId: string,
  given: TextSeen | undefined,
): Promise<Decision<{ region: RegionCode; read: TextSeen | null }>> => {
  const { region } = (await personOf(tx, sharerId)).insurance;
  const inForce = await noticeInForce(tx, 'SHARING_QUESTIONS', region, dayOf(now));
  const decided = decideQuestions(inForce, await lastQuestionsRead(tx, sharerId, region), given);
  return decided.ok ? accept({ region, read: decided.value }) : decided;
};

/** The sharer adds a relative in the program: before the first, the region's questions have to be read. */
export const startSharingInProgram = async (
  tx: Query,
  now: Moment,
  sharerId: string,
  request: StartSharingRequest,
): Promise<Decision<Sharing>> => {
  const questions = await questionsOf(tx, now, sharerId, request.consent.questions);
  if (!questions.ok) return questions;
  const relative = await relativeMeant(tx, sharerId, request.relative);
  if (!relative.ok) return relative;
  const started = await startSharing(tx, now, sharerId, { ...request, relative: relative.value });
  const { region, read } = questions.value;
  if (started.ok && read) await keepQuestionsRead(tx, { personId: sharerId, region, read, readAt: now });
  return started;
};
