import type { PersonaList } from '@/contract/demo.contract';
import { medicalCodeSchema } from '@/contract/primitives.contract';
import type { SettleBillRequest } from '@/contract/settlement.contract';
import type { PlaceKind, Purpose } from '@/domain/settlement/purpose';
import { readYuan, typedYuan } from '@/domain/typed-yuan';
import type { BillToTake } from '../scenario';

/** A bill as it is typed at the terminal. */
export interface BillDraft {
  /** Whose card lies there, or whose medical code was typed. */
  readonly by: 'CARD' | 'CODE';
  /** A persona; empty: nobody yet. */
  readonly patient: string;
  readonly code: string;
  readonly purpose: Purpose;
  /** Yuan, as typed. */
  readonly total: string;
  readonly pool: string;
}

/** What a place mostly settles. */
export const USUAL_PURPOSE: Readonly<Record<PlaceKind, Purpose>> = { HOSPITAL: 'OUTPATIENT', PHARMACY: 'MEDICINE' };

export const emptyDraft: BillDraft = {
  by: 'CARD',
  patient: '',
  code: '',
  purpose: 'OUTPATIENT',
  total: '',
  pool: '0',
};

/** A bill of a scenario, as if it had been typed. */
export const draftOf = ({ patient, purpose, totalFen, poolFen }: BillToTake): BillDraft => ({
  ...emptyDraft,
  patient,
  purpose,
  total: typedYuan(totalFen),
  pool: typedYuan(poolFen),
});

export type BillField = 'patient' | 'code' | 'total' | 'pool';

/** The bill to send, or the fields that cannot be read. */
export type ReadBill =
  | { readonly ok: true; readonly bill: SettleBillRequest }
  | { readonly ok: false; readonly wrong: readonly BillField[] };

const insuredOf = (draft: BillDraft, personas: PersonaList['personas']): SettleBillRequest['insured'] | null => {
  if (draft.by === 'CODE') {
    const medicalCode = draft.code.normalize('NFKC').replace(/\s/g, '');
    return medicalCodeSchema.safeParse(medicalCode).success ? { medicalCode } : null;
  }
  const person = personas.find(({ id }) => id === draft.patient);
  return person ? { name: person.name, idNumber: person.idNumber } : null;
};

/** Reads what was typed. Whether it may be settled is the bureau's to say. */
export const readBill = (draft: BillDraft, personas: PersonaList['personas']): ReadBill => {
  const insured = insuredOf(draft, personas);
  const [totalFen, poolFen] = [readYuan(draft.total), readYuan(draft.pool)];
  if (insured && totalFen && poolFen !== null)
    return { ok: true, bill: { insured, purpose: draft.purpose, totalFen, poolFen } };
  const wrong: BillField[] = [];
  if (!insured) wrong.push(draft.by === 'CODE' ? 'code' : 'patient');
  if (!totalFen) wrong.push('total');
  if (poolFen === null) wrong.push('pool');
  return { ok: false, wrong };
};
