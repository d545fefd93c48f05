/** The process that calls, so that it takes no time from the one that answers: told what to ask, it tells what it saw. */
import { type Asked, callUntil, type Turn } from './caller';
import { figureOf } from './figure';

export interface Round {
  asked: Asked;
  /** Asked in turn, from where the round before ended; left out: always the same. */
  turns?: readonly Turn[];
  callers: number;
  lastsMs: number;
}

let turn = 0;

const measure = async ({ asked, turns = [], callers, lastsMs }: Round) => {
  const next = (): Asked => {
    turn += 1;
    return { ...asked, ...turns[turn % turns.length] };
  };
  const from = performance.now();
  const waits = await Promise.all(Array.from({ length: callers }, () => callUntil(from + lastsMs, next)));
  return figureOf(waits.flat(), performance.now() - from);
};

process.on('message', (round: Round) => {
  measure(round).then(
    (figure) => process.send?.({ figure }),
    (fault: Error) => process.send?.({ fault: fault.message }),
  );
});
