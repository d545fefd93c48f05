import type { TrySettlementRequest } from '@/contract/trial.contract';
import type { PlaceKind, Purpose } from '@/domain/settlement/purpose';

/** What one goes for, and where it is settled; the last one no account pays. */
export const ERRANDS = [
  { purpose: 'OUTPATIENT', placeKind: 'HOSPITAL' },
  { purpose: 'INPATIENT', placeKind: 'HOSPITAL' },
  { purpose: 'MEDICINE', placeKind: 'PHARMACY' },
  { purpose: 'MEDICAL_DEVICE', placeKind: 'PHARMACY' },
  { purpose: 'WELLNESS', placeKind: 'PHARMACY' },
] as const satisfies readonly { purpose: Purpose; placeKind: PlaceKind }[];

export type Bill = Omit<TrySettlementRequest, 'whatIf'>;

const [FIRST] = ERRANDS;

/** The address of a trial says all of the bill, and nothing else is kept of it. */
export const resultScreen = ({ sharingId, purpose, totalFen, poolFen }: Omit<Bill, 'placeKind'>): string =>
  `/pages/trial/result/index?for=${sharingId ?? ''}&purpose=${purpose}&total=${totalFen}&pool=${poolFen}`;

const fenIn = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

/** The bill in an address; null where there is none to speak of. */
export const billIn = (param: { for: string; purpose: string; total: string; pool: string }): Bill | null => {
  const totalFen = fenIn(param.total);
  const errand = ERRANDS.find(({ purpose }) => purpose === param.purpose) ?? FIRST;
  if (totalFen === 0) return null;
  return { sharingId: param.for === '' ? null : param.for, ...errand, totalFen, poolFen: fenIn(param.pool) };
};
