import { stageTrouble as words } from '../words/stage';
import type { Told } from './ask-bureau';
import type { PhoneName } from './scenario';

export type FaultKind = 'NONE' | 'DROP_NEXT_ANSWER' | 'SLOW_LINE' | 'NO_LINE';

/** A fault on a phone's line; `phone` null: on everybody's that has none of its own. */
export interface LineFault {
  readonly phone: string | null;
  readonly kind: FaultKind;
  readonly delayMs?: number;
}

export interface Power {
  readonly isUp: boolean;
  readonly pid: number | null;
}

/** Where a phone on the same network opens its page, and its QR code; null: this machine alone. */
export interface LanAddress {
  readonly lan: string | null;
  readonly qr: readonly (readonly boolean[])[] | null;
}

/** What the stage's server calls the two phones: whose line, whose storage. */
export const PHONE_IDS: Readonly<Record<PhoneName, string>> = { EMPLOYEE: 'employee', ELDER: 'elder' };

const refusalOf = (code: unknown): string =>
  code === 'BUREAU_DID_NOT_START' ? words.bureauDidNotStart : words.stageRefused;

/** Asks this page's own server. Never throws. */
async function askStage<T>(door: string, body?: unknown): Promise<Told<T>> {
  const asked: RequestInit =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  try {
    const answer = await fetch(`/_stage/${door}`, asked);
    const said = (await answer.json()) as { code?: unknown };
    if (answer.ok) return { kind: 'DONE', value: said as T };
    return { kind: 'REFUSED', code: 'INVALID_INPUT', words: refusalOf(said.code) };
  } catch {
    return { kind: 'SILENT', words: words.stageSilent };
  }
}

/** The levers of the stage's own server: lines, power, address. */
export const stageServer = {
  readFaults: () => askStage<{ faults: LineFault[] }>('faults'),
  setFault: (fault: LineFault) => askStage<{ faults: LineFault[] }>('faults', fault),
  readPower: () => askStage<Power>('bureau'),
  setPower: (deed: 'KILL' | 'START') => askStage<Power>('bureau', { deed }),
  readAddress: () => askStage<LanAddress>('address'),
} as const;

/** What lies on this phone's line, its own or everybody's. */
export const faultOn = (phone: PhoneName, faults: readonly LineFault[]): FaultKind =>
  faults.find((one) => one.phone === PHONE_IDS[phone])?.kind ??
  faults.find((one) => one.phone === null)?.kind ??
  'NONE';
