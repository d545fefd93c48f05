import type { LedgerFeed, LedgerTransfer } from '@/contract/ledger-feed.contract';
import type { Told } from './ask-bureau';
import { faultOn, type LineFault, stageServer } from './ask-stage';
import type { StageBureau } from './bureau';
import type { Facts } from './facts';
import type { PhoneName } from './scenario';

const MOST = 100;
const answerIn = <T>(told: Told<T>): T | null => (told.kind === 'DONE' ? told.value : null);

const faultsIn = (told: Told<{ faults: LineFault[] }>): Facts['faults'] => {
  const faults = answerIn(told)?.faults ?? [];
  return { EMPLOYEE: faultOn('EMPLOYEE', faults), ELDER: faultOn('ELDER', faults) };
};

/** The world in which something began, and what its ledger held then. */
export type Beginning = Pick<LedgerFeed, 'newestSeq' | 'world'>;

/** Gathers what a scenario's checks ask for; money since it began. */
export function factsReader(bureau: StageBureau, routeOn: (phone: PhoneName) => string | null, began: Beginning) {
  const transfers: LedgerTransfer[] = [];
  let after = began.newestSeq;
  let hasBegunAgain = false;
  const readTransfers = async (): Promise<void> => {
    const feed = answerIn(await bureau.listTransfers(after, MOST));
    if (!feed) return;
    hasBegunAgain = feed.world !== began.world;
    if (hasBegunAgain) return;
    transfers.push(...feed.transfers);
    after = feed.next;
  };
  const read = async (): Promise<Facts> => {
    const [clock, map, inbox, faults, power] = await Promise.all([
      bureau.readClock(),
      bureau.readFamilyMap(),
      bureau.readInbox(),
      stageServer.readFaults(),
      stageServer.readPower(),
      readTransfers(),
    ]);
    return {
      now: answerIn(clock)?.now ?? null,
      map: answerIn(map),
      transfers: [...transfers],
      messages: answerIn(inbox)?.messages.map(({ text }) => text) ?? [],
      routes: { EMPLOYEE: routeOn('EMPLOYEE'), ELDER: routeOn('ELDER') },
      faults: faultsIn(faults),
      isBureauUp: answerIn(power)?.isUp ?? false,
    };
  };
  /** The world was reset under the scenario's feet. */
  return { read, hasBegunAgain: () => hasBegunAgain };
}

export type FactsReader = ReturnType<typeof factsReader>;
