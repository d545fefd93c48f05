import type { AccountTransfer } from '@/contract/account-transfer.contract';
import { maskIdNumber } from '@/domain/person/masking';
import { momentText } from '../clock';
import type { AccountTransferRow } from '../store/account-transfers';

const payerSide = (row: AccountTransferRow) => ({
  side: 'PAYER' as const,
  other: { name: row.payeeName, idNumberMasked: maskIdNumber(row.payeeIdNumber) },
  balance: { beforeFen: row.payerAfterFen + row.amountFen, afterFen: row.payerAfterFen },
});

const payeeSide = (row: AccountTransferRow) => ({
  side: 'PAYEE' as const,
  other: { name: row.payerName, idNumberMasked: maskIdNumber(row.payerIdNumber) },
  balance: { beforeFen: row.payeeAfterFen - row.amountFen, afterFen: row.payeeAfterFen },
});

/** A move of money as one of its two people sees it: the other's balance is theirs alone. */
export const showAccountTransfer = (row: AccountTransferRow, readerId: string): AccountTransfer => ({
  id: row.id,
  at: momentText(row.at),
  ...(row.payerId === readerId ? payerSide(row) : payeeSide(row)),
  kinship: row.kinship,
  amountFen: row.amountFen,
  noticeVersion: row.noticeVersion,
});
