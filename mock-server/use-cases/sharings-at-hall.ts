import type {
  ChangeTermsAtHallRequest,
  EndSharingAtHallRequest,
  StartSharingAtHallRequest,
} from '@/contract/counter.contract';
import type { HallDeed } from '@/contract/hall.contract';
import type { Moment } from '@/domain/calendar';
import type { ConsentGiven } from '@/domain/consent/consent';
import { accept, type Decision } from '@/domain/outcome';
import type { Query } from '../store/store';
import { changeSharingTerms } from './change-sharing-terms';
import { endSharing } from './end-sharing';
import { admitAtHall, recordHallDeed } from './serve-at-hall';
import { beginSharing } from './start-sharing';

/** What was printed and signed at the counter: the same texts as in the program, the signature on paper. */
const consentOnPaper = ({ texts, paperRef }: StartSharingAtHallRequest): ConsentGiven => {
  const signature = { method: 'PAPER', ref: paperRef } as const;
  return { notice: texts.notice, ...(texts.pledge && { pledge: { ...texts.pledge, signature } }) };
};

/** A clerk starts a sharing for who stands at the counter, by the law of the program. A face shown there is the clerk's to see. */
export const startSharingAtHall = async (
  tx: Query,
  now: Moment,
  clerkId: string,
  request: StartSharingAtHallRequest,
): Promise<Decision<HallDeed>> => {
  const person = await admitAtHall(tx, now, clerkId, request, 'START_SHARING');
  if (!person.ok) return person;
  const { relative, kinship, terms } = request;
  const claim = { relative, kinship, terms, consent: consentOnPaper(request), memberFace: 'MOCK' } as const;
  const begun = await beginSharing(tx, now, person.value.id, claim, 'HALL');
  if (!begun.ok) return begun;
  const { id: sharingId, terms: agreed } = begun.value;
  const done = { matter: 'START_SHARING', sharingId, terms: agreed } as const;
  return accept(await recordHallDeed(tx, now, clerkId, person.value, request, done));
};

/** 信息变更 at the counter: the slip keeps the terms as they now are. */
export const changeTermsAtHall = async (
  tx: Query,
  now: Moment,
  clerkId: string,
  sharingId: string,
  request: ChangeTermsAtHallRequest,
): Promise<Decision<HallDeed>> => {
  const person = await admitAtHall(tx, now, clerkId, request, 'CHANGE_TERMS');
  if (!person.ok) return person;
  const changed = await changeSharingTerms(tx, now, person.value.id, sharingId, { terms: request.terms });
  if (!changed.ok) return changed;
  const done = { matter: 'CHANGE_TERMS', sharingId, terms: changed.value.terms } as const;
  return accept(await recordHallDeed(tx, now, clerkId, person.value, request, done));
};

export const endSharingAtHall = async (
  tx: Query,
  now: Moment,
  clerkId: string,
  sharingId: string,
  request: EndSharingAtHallRequest,
): Promise<Decision<HallDeed>> => {
  const person = await admitAtHall(tx, now, clerkId, request, 'END_SHARING');
  if (!person.ok) return person;
  const ended = await endSharing(tx, now, person.value.id, sharingId);
  if (!ended.ok) return ended;
  const done = { matter: 'END_SHARING', sharingId } as const;
  return accept(await recordHallDeed(tx, now, clerkId, person.value, request, done));
};
