import type { Persona } from '@/contract/demo.contract';
import { guideWords as words } from '../words/console';
import type { Told } from './ask-bureau';
import { stageServer } from './ask-stage';
import type { StageBureau } from './bureau';
import type { Beginning } from './facts-reader';
import { LARGE_SCALE } from './phones/text-sizes';
import { PHONES, type Phones } from './phones/use-phones';
import type { Scenario } from './scenario';
import { FIRST_MORNING } from './scenario-parts';

interface Scene {
  readonly bureau: StageBureau;
  readonly seat: Phones['seat'];
}

/** Seats both people at once; the first who could not sign in says why. */
async function seatBoth({ phones }: Scenario, people: readonly Persona[], seat: Scene['seat']): Promise<boolean> {
  const seated = await Promise.all(
    PHONES.map((phone) => {
      const { person, mode, opens } = phones[phone];
      const found = people.find(({ id }) => id === person) ?? null;
      if (person !== null && found === null) return false;
      const textScale = mode === 'LARGE' ? LARGE_SCALE : 1;
      return seat(phone, { person: found, textScale, opens: opens ?? '' });
    }),
  );
  return seated.every(Boolean);
}

/**
 * Power on, good lines, the world from its first morning, the clock where the scenario begins, and its people at their
 * phones. Answers which world it is and the newest `seq` of its ledger then.
 */
export async function setTheScene(scenario: Scenario, scene: Scene): Promise<Told<Beginning>> {
  const { bureau } = scene;
  const power = await stageServer.setPower('START');
  if (power.kind !== 'DONE') return power;
  const lines = await stageServer.setFault({ phone: null, kind: 'NONE' });
  if (lines.kind !== 'DONE') return lines;
  const reset = await bureau.reset();
  if (reset.kind !== 'DONE') return reset;
  if (scenario.startsAt !== FIRST_MORNING) {
    const moved = await bureau.moveClock({ setTo: scenario.startsAt });
    if (moved.kind !== 'DONE') return moved;
  }
  const list = await bureau.listPersonas();
  if (list.kind !== 'DONE') return list;
  const feed = await bureau.listTransfers(null, 1);
  if (feed.kind !== 'DONE') return feed;
  if (!(await seatBoth(scenario, list.value.personas, scene.seat))) return { kind: 'SILENT', words: words.notSeated };
  return { kind: 'DONE', value: feed.value };
}
