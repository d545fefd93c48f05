import type { StatementLine, StatementPerson } from '@/contract/statement.contract';
import { maskName } from '@/domain/person/masking';
import { momentText } from '../clock';
import { type SettlementRow, settlementsById } from '../store/settlements';
import type { StatementRow } from '../store/statement';
import {
  type MovementRow,
  movementsOf,
  ordersById,
  type StatementOrderRow,
  type StatementPersonRow,
  statementPeople,
} from '../store/statement-details';
import type { Query } from '../store/store';
import { showSettlement } from './show-settlement';

interface Details {
  readerId: string;
  movements: readonly MovementRow[];
  settlements: readonly SettlementRow[];
  orders: readonly StatementOrderRow[];
  people: readonly StatementPersonRow[];
}

/** Somebody a statement is about, as its reader knows them. */
export const showStatementPerson = (row: StatementPersonRow, readerId: string): StatementPerson => {
  const { nth, personId, name, kinship, side } = row;
  const isReader = personId === readerId;
  return {
    key: String(nth),
    name: isReader ? name : maskName(name),
    isReader,
    kinship: isReader || kinship === null || side === null ? null : { kinship, side },
  };
};

const showLine = (row: StatementRow, details: Details): StatementLine => {
  const { readerId } = details;
  const person = details.people.find(({ personId }) => personId === row.otherId);
  const settlement = details.settlements.find(({ id }) => id === row.ref);
  return {
    id: String(row.line),
    at: momentText(row.at),
    kind: row.kind,
    purpose: row.purpose,
    side: row.side,
    person: person ? showStatementPerson(person, readerId) : null,
    gainFen: row.gainFen,
    helpedFen: row.helpedFen,
    movements: details.movements
      .filter(({ transferId }) => transferId === row.transferId)
      .map(({ account, gainFen, balanceAfterFen }) => ({ account, gainFen, balanceAfterFen })),
    settlement: settlement ? showSettlement(settlement, { personId: readerId }) : null,
    order: details.orders.find(({ id }) => id === row.ref) ?? null,
  };
};

/** Lines with all that stands behind them: as many questions for a page as for one line. */
export const showStatementLines = async (
  q: Query,
  readerId: string,
  rows: readonly StatementRow[],
): Promise<StatementLine[]> => {
  const transferIds = rows.flatMap(({ transferId }) => (transferId === null ? [] : [transferId]));
  const refs = rows.map(({ ref }) => ref);
  const details: Details = {
    readerId,
    movements: await movementsOf(q, readerId, transferIds),
    settlements: await settlementsById(q, refs),
    orders: await ordersById(q, refs),
    people: await statementPeople(q, readerId),
  };
  return rows.map((row) => showLine(row, details));
};
