/** Every control of the terminal and the console that a guided step can point at: the stage gives it as `data-control`. */
export const STAGE_CONTROLS = [
  'TILL_PATIENT',
  'TILL_SETTLE',
  'TILL_REVERSE',
  'CLOCK_MINUTES',
  'CLOCK_DAY',
  'CLOCK_MONTH',
  'CLOCK_SET',
  'EVENT_INSURANCE',
  'EVENT_KINSHIP',
  'FAULT_DROP',
  'FAULT_SLOW',
  'FAULT_NONE',
  'BUREAU_KILL',
  'BUREAU_START',
  'INBOX',
  'MAP',
  'LEDGER',
  'RESET',
  'SCENARIOS',
] as const;
export type StageControl = (typeof STAGE_CONTROLS)[number];
