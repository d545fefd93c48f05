/** The process that calls, so that it takes no time from the one that answers: told what to ask, it tells what it saw. */
import { type Asked, callUntil } from './caller';
import { figureOf } from './figure';

export interface Round {
  asked: Asked;
  callers: number;
  lastsMs: number;
}

const measure = async ({ asked, callers, lastsMs }: Round) => {
  const from = performance.now();
  const waits = await Promise.all(Array.from({ length: callers }, () => callUntil(from + lastsMs, asked)));
  return figureOf(waits.flat(), performance.now() - from);
};

process.on('message', (round: Round) => {
  measure(round).then(
    (figure) => process.send?.({ figure }),
    (fault: Error) => process.send?.({ fault: fault.message }),
  );
});
