import type { BureauClock, Inbox, PersonaList } from '@/contract/demo.contract';
import { DAY_MS } from '@/domain/calendar';
import { accept, type Decision, refuse, refuseAt } from '@/domain/outcome';
import type { Bureau } from '../bureau';
import { type Clock, momentText } from '../clock';
import { newestSms } from '../store/inbox';
import { writeMeta } from '../store/meta';
import type { Query } from '../store/store';
import { runDueEffects } from './run-due-effects';

export type ClockMove = { setTo: string } | { advanceDays: number };

export const readClock = (clock: Clock): BureauClock => ({ now: momentText(clock.now()), today: clock.today() });

/** The sandbox knows no later moment: beyond it, years no longer have four digits everywhere. */
const LAST_MOMENT = Date.parse('2099-12-31T23:59:59.999+08:00');

/** Looks at the clock and sets it in one deed: moves that come together happen one after another. */
const setClock = async (tx: Query, clock: Clock, move: ClockMove): Promise<Decision<null>> => {
  const now = clock.now();
  const target = 'setTo' in move ? Date.parse(move.setTo) : now + move.advanceDays * DAY_MS;
  if (target < now) return refuse('CLOCK_BACKWARDS', { now: momentText(now) });
  if (target > LAST_MOMENT) return refuseAt(Object.keys(move)[0] ?? 'setTo', 'INVALID_INPUT');
  const offsetMs = clock.offsetTo(target);
  await writeMeta(tx, 'CLOCK_OFFSET_MS', String(offsetMs));
  clock.setOffset(offsetMs);
  return accept(null);
};

/** Time goes on to a later moment, and what became due on the way happens. */
export const moveClock = async (bureau: Bureau, move: ClockMove): Promise<Decision<BureauClock>> => {
  const { store, clock } = bureau;
  const moved = await store.transact((tx) => setClock(tx, clock, move));
  if (!moved.ok) return moved;
  await runDueEffects(bureau);
  return accept(readClock(clock));
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
  terminals: world.terminals.map(({ id, name, kind, region, key }) => ({ id, name, kind, region, key })),
});

export const readInbox = async (q: Query, phone: string | undefined): Promise<Inbox> => {
  const messages = await newestSms(q, phone);
  return { messages: messages.map((sms) => ({ ...sms, at: momentText(sms.at) })) };
};
