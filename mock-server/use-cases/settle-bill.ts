import type { SettleBillRequest, Settlement } from '@/contract/settlement.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision, refuseAt } from '@/domain/outcome';
import { readIdNumber } from '@/domain/person/id-number';
import { readPersonName } from '@/domain/person/person-name';
import { decideSettlement } from '@/domain/settlement/decide-settlement';
import { momentText } from '../clock';
import { postTransfer } from '../store/ledger';
import { findPersonByIdNumber, type Person } from '../store/people';
import { insertSettlement } from '../store/settlement-writing';
import { findSettledBill, findSettlement } from '../store/settlements';
import type { Query } from '../store/store';
import { terminalOf } from '../store/terminals';
import { gatherSettlementFacts } from './gather-settlement-facts';
import { readMedicalCode } from './issue-medical-code';
import { showSettlement } from './show-settlement';

/** The insured person whose own card lies at the till, or whose medical code was scanned. */
const identify = async (tx: Query, insured: SettleBillRequest['insured'], now: Moment): Promise<Decision<Person>> => {
  if ('medicalCode' in insured) return readMedicalCode(tx, now, insured.medicalCode);
  const name = readPersonName(insured.name);
  if (!name.ok) return { ...name, field: 'insured.name' };
  const id = readIdNumber(insured.idNumber, dayOf(now));
  if (!id.ok) return { ...id, field: 'insured.idNumber' };
  const person = await findPersonByIdNumber(tx, id.value.idNumber);
  return person?.name === name.value ? accept(person) : refuseAt('insured.name', 'NAME_ID_MISMATCH');
};

/** A till that asks again with another key is told which settlement keeps the number, and what was left to pay in cash. */
const notTwice = async (tx: Query, terminalId: string, billNumber: string | undefined): Promise<Decision<null>> => {
  const settled = billNumber === undefined ? null : await findSettledBill(tx, terminalId, billNumber);
  if (settled === null) return accept(null);
  const { id: settlementId, settledAt, totalFen, cashFen } = settled;
  const params = { settlementId, settledAt: momentText(settledAt), totalFen, cashFen };
  return refuseAt('billNumber', 'BILL_ALREADY_SETTLED', params);
};

/** A place settles a bill: pool, own account, sharers, cash; the money moves with the record or not at all. */
export const settleBill = async (
  tx: Query,
  now: Moment,
  terminalId: string,
  request: SettleBillRequest,
): Promise<Decision<Settlement>> => {
  const [free, person, place] = await Promise.all([
    notTwice(tx, terminalId, request.billNumber),
    identify(tx, request.insured, now),
    terminalOf(tx, terminalId),
  ]);
  if (!free.ok) return free;
  if (!person.ok) return person;
  const facts = await gatherSettlementFacts(tx, dayOf(now), place, person.value);
  const decided = decideSettlement(request, facts);
  if (!decided.ok) return decided;
  const { split, transfer } = decided.value;
  insertSettlement(tx, {
    id: facts.settlementId,
    billNumber: request.billNumber ?? null,
    terminalId,
    insuredId: person.value.id,
    purpose: request.purpose,
    totalFen: request.totalFen,
    split,
    transferId: transfer.postings.length > 0 ? await postTransfer(tx, { ...transfer, at: now }) : null,
    settledAt: now,
  });
  const row = await findSettlement(tx, facts.settlementId);
  if (!row) throw new Error('A settlement just made is not there.');
  return accept(showSettlement(row, 'PLACE'));
};
