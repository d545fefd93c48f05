import type {
  RegisterKinshipAtHallRequest,
  RegisterPhoneAtHallRequest,
  ReplaceCardAtHallRequest,
} from '@/contract/counter.contract';
import type { HallDeed } from '@/contract/hall.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { decideKinshipEntry } from '@/domain/hall/decide-kinship-entry';
import { decideNewCard, decidePhone } from '@/domain/hall/decide-registration';
import { accept, type Decision } from '@/domain/outcome';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { mirroredKinship } from '@/domain/person/mirrored-kinship';
import { findPersonByIdNumber, findPersonByPhone, type Person } from '../store/people';
import { findKinship, livingKinOf, setKinship } from '../store/register';
import type { Query } from '../store/store';
import { movePhone } from './move-phone';
import { recordInsuranceEvent } from './record-life-event';
import { admitAtHall, recordHallDeed } from './serve-at-hall';

/** The number one signs in with; from then on SMS go there. */
export const registerPhoneAtHall = async (
  tx: Query,
  now: Moment,
  clerkId: string,
  request: RegisterPhoneAtHallRequest,
): Promise<Decision<HallDeed>> => {
  const person = await admitAtHall(tx, now, clerkId, request, 'REGISTER_PHONE');
  if (!person.ok) return person;
  const owner = await findPersonByPhone(tx, request.phone);
  const { id, phone: before } = person.value;
  const phone = decidePhone(request.phone, { phone: before, isTaken: owner !== null && owner.id !== id });
  if (!phone.ok) return phone;
  await movePhone(tx, now, person.value, phone.value);
  const done = { matter: 'REGISTER_PHONE', phone: phone.value } as const;
  return accept(await recordHallDeed(tx, now, clerkId, person.value, request, done));
};

const gatherEntryFacts = async (tx: Query, now: Moment, person: Person, idNumber: string) => {
  const relative = await findPersonByIdNumber(tx, normaliseIdNumber(idNumber));
  return {
    today: dayOf(now),
    person,
    relative,
    registered: relative && (await findKinship(tx, person.id, relative.id)),
    otherKin: {
      person: await livingKinOf(tx, person.id, relative?.id ?? person.id),
      relative: relative ? await livingKinOf(tx, relative.id, person.id) : [],
    },
  };
};

/** Two people lay a paper on the counter: the register knows from then on what they are to each other, in place of what it knew. */
export const registerKinshipAtHall = async (
  tx: Query,
  now: Moment,
  clerkId: string,
  request: RegisterKinshipAtHallRequest,
): Promise<Decision<HallDeed>> => {
  const person = await admitAtHall(tx, now, clerkId, request, 'REGISTER_KINSHIP');
  if (!person.ok) return person;
  const { kinship, paper, relative: typed } = request;
  const facts = await gatherEntryFacts(tx, now, person.value, typed.idNumber);
  const relative = decideKinshipEntry({ relative: typed, kinship, paper }, facts);
  if (!relative.ok) return relative;
  const personId = person.value.id;
  const relativeId = relative.value.id;
  await setKinship(tx, { personId, relativeId, kinship });
  const mirrored = mirroredKinship(kinship);
  if (mirrored) await setKinship(tx, { personId: relativeId, relativeId: personId, kinship: mirrored });
  const done = { matter: 'REGISTER_KINSHIP', kin: { relativeId, kinship, paper } } as const;
  return accept(await recordHallDeed(tx, now, clerkId, person.value, request, done));
};

/** 补办社保卡: what rested on a card in use works again. */
export const replaceCardAtHall = async (
  tx: Query,
  now: Moment,
  clerkId: string,
  request: ReplaceCardAtHallRequest,
): Promise<Decision<HallDeed>> => {
  const person = await admitAtHall(tx, now, clerkId, request, 'REPLACE_CARD');
  if (!person.ok) return person;
  const insurance = decideNewCard(person.value.insurance);
  if (!insurance.ok) return insurance;
  const { card } = insurance.value;
  const told = await recordInsuranceEvent(tx, now, { personId: person.value.id, card });
  if (!told.ok) return told;
  return accept(await recordHallDeed(tx, now, clerkId, person.value, request, { matter: 'REPLACE_CARD' }));
};
