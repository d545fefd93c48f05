/** How a region reads 「每多断保1年」 of 国办发〔2024〕38号. policy-sources.md#waiting-readings */
export interface WaitingReading {
  /** Missed years that bring no variable month: the first is free, or none. */
  freeYears: number;
  /** Years before this one are never counted as missed; null: all are. */
  countedFrom: number | null;
}

/** Each missed year brings a month. policy-sources.md#waiting-readings */
export const USUAL_READING: WaitingReading = { freeYears: 0, countedFrom: null };

const FIXED_MONTHS = 3;
/** After so many missed years, fixed and variable months are together at least LEAST_AFTER_LONG, repaired or not. */
const LONG_GAP_YEARS = 4;
const LEAST_AFTER_LONG = 6;

export interface WaitingFacts {
  /** The insured year that is paid for. */
  year: number;
  /** Years insured before it, in the resident or the employee insurance. */
  insuredYears: readonly number[];
  /** Missed years whose premium was paid afterwards (修复). */
  repairedYears: readonly number[];
  /** Paid in the season, or its extension. */
  inSeason: boolean;
  /** Newborns and other special groups. */
  isExempt: boolean;
}

export interface WaitingPeriod {
  missedYears: readonly number[];
  fixedMonths: number;
  variableMonths: number;
}

/** The years missed between the last insured one and this; who was never insured has missed none. policy-sources.md#waiting-first-time */
export const missedYearsBefore = (
  year: number,
  insuredYears: readonly number[],
  { countedFrom }: WaitingReading,
): number[] => {
  const last = Math.max(...insuredYears.filter((one) => one < year));
  if (!Number.isFinite(last)) return [];
  const between = Array.from({ length: year - last - 1 }, (_, at) => last + 1 + at);
  return between.filter((one) => countedFrom === null || one >= countedFrom);
};

const variableMonthsOf = (missed: number, repaired: number, { freeYears }: WaitingReading): number => {
  const left = Math.max(0, missed - freeYears - repaired);
  return missed >= LONG_GAP_YEARS ? Math.max(left, LEAST_AFTER_LONG - FIXED_MONTHS) : left;
};

/** How long costs are not reimbursed after enrolling: fixed months, and a month for each missed year. policy-sources.md#waiting-period */
export const waitingFor = (facts: WaitingFacts, reading: WaitingReading): WaitingPeriod => {
  const { year, insuredYears, repairedYears, inSeason, isExempt } = facts;
  const missedYears = missedYearsBefore(year, insuredYears, reading);
  if (isExempt || (inSeason && missedYears.length === 0)) return { missedYears, fixedMonths: 0, variableMonths: 0 };
  const repaired = missedYears.filter((one) => repairedYears.includes(one)).length;
  const variableMonths = variableMonthsOf(missedYears.length, repaired, reading);
  return { missedYears, fixedMonths: FIXED_MONTHS, variableMonths };
};

/** How many months the repaired years took off a waiting period. */
export const monthsOffByRepair = (
  { missedYears, fixedMonths, variableMonths }: WaitingPeriod,
  reading: WaitingReading,
): number => (fixedMonths === 0 ? 0 : variableMonthsOf(missedYears.length, 0, reading) - variableMonths);

/** What one missed year adds; none where it is free, or was repaired. */
export const monthsOfMissed = (
  year: number,
  missedYears: readonly number[],
  repairedYears: readonly number[],
  { freeYears }: WaitingReading,
): number =>
  missedYears.includes(year) && missedYears.indexOf(year) >= freeYears && !repairedYears.includes(year) ? 1 : 0;
