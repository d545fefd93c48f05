import {
  type BureauClock,
  type ClockMove,
  type Inbox,
  type InboxQuery,
  LAST_MOMENT,
  type PersonaList,
} from '@/contract/demo.contract';
import { DAY_MS, dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision, refuse, refuseAt } from '@/domain/outcome';
import type { Bureau } from '../bureau';
import { momentText } from '../clock';
import { EMPLOYER_OFFICES } from '../seed/employers';
import { HALLS } from '../seed/halls';
import { signOperator } from '../store/audit-draft';
import { findHelping } from '../store/helpings';
import { newestSms } from '../store/inbox';
import { readMeta, writeMeta } from '../store/meta';
import { personOf } from '../store/people';
import type { Query } from '../store/store';
import { tellTime } from '../tell-time';
import { runDueEffects } from './run-due-effects';

const MINUTE_MS = 60_000;

export const readClock = async (bureau: Bureau): Promise<BureauClock> => {
  const now = await bureau.store.read((q) => tellTime(bureau, q));
  return { now: momentText(now), today: dayOf(now) };
};

const targetOf = (move: ClockMove, now: Moment): Moment => {
  if ('setTo' in move) return Date.parse(move.setTo);
  return now + ('advanceDays' in move ? move.advanceDays * DAY_MS : move.advanceMinutes * MINUTE_MS);
};

/** Looks at the clock and sets it in one deed: moves that come together happen one after another. */
const setClock = async (tx: Query, bureau: Bureau, move: ClockMove): Promise<Decision<null>> => {
  const { clock } = bureau;
  const now = await tellTime(bureau, tx);
  const target = targetOf(move, now);
  if (target < now) return refuse('CLOCK_BACKWARDS', { now: momentText(now) });
  if (target > LAST_MOMENT) return refuseAt(Object.keys(move)[0] ?? '', 'INVALID_INPUT');
  const offsetMs = clock.offsetTo(target);
  await writeMeta(tx, 'CLOCK_OFFSET_MS', String(offsetMs));
  clock.setOffset(offsetMs);
  return accept(null);
};

/** Time goes on to a later moment, and what became due on the way happens. */
export const moveClock = async (bureau: Bureau, move: ClockMove): Promise<Decision<BureauClock>> => {
  const { store, clock } = bureau;
  const moved = await store
    .transact(async (tx) => {
      const set = await setClock(tx, bureau, move);
      signOperator(tx, clock.now(), 'moveClock', set);
      return set;
    })
    .catch(async (fault: unknown) => {
      clock.setOffset(Number(await store.read((q) => readMeta(q, 'CLOCK_OFFSET_MS'))));
      throw fault;
    });
  if (!moved.ok) return moved;
  await runDueEffects(bureau);
  return accept(await readClock(bureau));
};

/** The people and tills of the sandbox, with what their stories show. */
export const listPersonas = ({ world }: Bureau): PersonaList => ({
  personas: world.people.map(({ id, name, idNumber, phone, insurance, who, story, family, playable }) => ({
    id,
    name,
    idNumber,
    phone,
    region: insurance.region,
    who,
    story,
    family,
    playable,
  })),
  halls: HALLS.map(({ id, name, region, key }) => ({ id, name, region, key })),
  employers: EMPLOYER_OFFICES.map(({ id, name, key, staff }) => ({ id, name, key, staff: [...staff] })),
  terminals: world.terminals.map(({ id, name, kind, region, key }) => ({ id, name, kind, region, key })),
});

/** Of whoever an invitation asks; empty: nobody, or they have none. */
const phoneInvited = async (q: Query, helpingId: string): Promise<string> => {
  const helping = await findHelping(q, helpingId);
  return (helping && (await personOf(q, helping.helpedId)).phone) ?? '';
};

export const readInbox = async (q: Query, { phone: asked, helpingId }: InboxQuery): Promise<Inbox> => {
  const phone = asked ?? (helpingId === undefined ? undefined : await phoneInvited(q, helpingId));
  const messages = await newestSms(q, phone);
  return { messages: messages.map((sms) => ({ ...sms, at: momentText(sms.at) })) };
};
