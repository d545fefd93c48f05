import type { Moment } from '@/domain/calendar';
import type { AccountRef } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import { REGION_CODES } from '@/domain/region/region-profile';
import { sha256 } from '../fingerprint';
import { balanceOf, openAccount, postTransfer } from '../store/ledger';
import type { Query } from '../store/store';
import { registerTerminal } from '../store/terminals';
import { TAX_CHANNEL } from '../use-cases/pay-premium-at-tax-channel';
import { EMPLOYERS } from '../use-cases/turn-month';
import type { World } from './world';

/** Where the money of the first day comes from. */
const OPENING = { kind: 'OPENING', owner: 'world' } as const;

/** One billion yuan: no story empties a pool. */
const POOL_FEN = 100_000_000_000;

/** Opens an account with what it holds on the first day. */
export const openWith = async (tx: Query, account: AccountRef, openingFen: Fen, at: Moment): Promise<void> => {
  await openAccount(tx, account);
  if (openingFen === 0) return;
  const postings = [{ debit: OPENING, credit: account, amountFen: openingFen }];
  await postTransfer(tx, { kind: 'OPENING', ref: `${account.kind}:${account.owner}`, postings, at });
};

/** The funds of every region that has none yet: a world planted before a region came gets them when it is opened again. */
export const openRegions = async (tx: Query, at: Moment): Promise<void> => {
  for (const owner of REGION_CODES) {
    const pool = { kind: 'POOL', owner } as const;
    if ((await balanceOf(tx, pool)) !== null) continue;
    await openWith(tx, pool, POOL_FEN, at);
    await openAccount(tx, { kind: 'PREMIUM_FUND', owner });
  }
};

/** The accounts that are nobody's own, and the places that settle. */
export const plantFunds = async (tx: Query, terminals: World['terminals'], at: Moment): Promise<void> => {
  for (const outside of [OPENING, EMPLOYERS, TAX_CHANNEL]) await openAccount(tx, outside);
  await openRegions(tx, at);
  for (const terminal of terminals) {
    await registerTerminal(tx, terminal, sha256(terminal.key));
    await openAccount(tx, { kind: 'PROVIDER', owner: terminal.id });
  }
};
