import type { Answer } from '@/api/answer';
import { answerQuotaAtHall, transferAtHall } from '@/api/hall.api';
import { readNotice } from '@/api/notice.api';
import type { HallDeed, HallPerson } from '@/contract/hall.contract';
import type { NoticeKind, NoticePublisher } from '@/domain/consent/consent';
import { readYuan } from '@/domain/typed-yuan';
import { attempt } from '@/stores/attempt';
import { type CounterForm, filedIn, relativeIn } from './counter-form';

export type Deed = (bearer: string, person: HallPerson, form: CounterForm) => Promise<Answer<HallDeed>>;

export const silence = { kind: 'unknown' } as const;

/** The text in force, as it was printed for the person to sign; undefined: the bureau did not say. */
export const textOf = async (kind: NoticeKind, publisher: NoticePublisher) => {
  const answer = await readNotice(kind, publisher);
  return answer.kind === 'accepted' ? { version: answer.value.version, hash: answer.value.hash } : undefined;
};

export const transfer: Deed = async (bearer, person, form) => {
  const notice = await textOf('SHARING_NOTICE', person.region);
  const amountFen = readYuan(form.amount);
  if (!notice || amountFen === null) return silence;
  const body = { ...filedIn(form), relative: relativeIn(form), kinship: form.kinship, amountFen, notice };
  return attempt(body, (sent, key) => transferAtHall(bearer, sent, key));
};

/** Yes goes with the notice that was signed; no needs none. */
export const answerQuota: Deed = async (bearer, _, form) => {
  const { quota } = form;
  if (!quota?.says) return silence;
  const notice = quota.says === 'ACCEPT' ? await textOf('CROSS_PROVINCE_RELATIVE_NOTICE', 'national') : null;
  if (notice === undefined) return silence;
  const answer = notice ? { says: 'ACCEPT' as const, notice } : { says: 'REFUSE' as const };
  const body = { ...filedIn(form), answer };
  return attempt({ ...body, id: quota.id }, (_sent, key) => answerQuotaAtHall(bearer, quota.id, body, key));
};
