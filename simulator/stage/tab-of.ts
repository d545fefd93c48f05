import type { TabName } from '../words/console';
import type { StageControl } from './controls';

/** Where each control stands. */
export const TAB_OF: Readonly<Record<StageControl, TabName>> = {
  TILL_PATIENT: 'TERMINAL',
  TILL_SETTLE: 'TERMINAL',
  TILL_REVERSE: 'TERMINAL',
  CLOCK_MINUTES: 'CLOCK',
  CLOCK_DAY: 'CLOCK',
  CLOCK_MONTH: 'CLOCK',
  CLOCK_SET: 'CLOCK',
  EVENT_INSURANCE: 'EVENTS',
  EVENT_KINSHIP: 'EVENTS',
  FAULT_DROP: 'FAULTS',
  FAULT_SLOW: 'FAULTS',
  FAULT_NONE: 'FAULTS',
  BUREAU_KILL: 'FAULTS',
  BUREAU_START: 'FAULTS',
  INBOX: 'INBOX',
  MAP: 'MAP',
  LEDGER: 'LEDGER',
  RESET: 'RESET',
  SCENARIOS: 'SCENARIOS',
};
