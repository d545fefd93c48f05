import { MUM } from './access-world';
import { identityOf } from './playing';
import type { Questions } from './questions';

const year = 2027;
const amountFen = 40_000;

/** Bills, premiums, papers and what a person reads of them. */
export const MONEY_QUESTIONS: Questions = {
  settleBill: () => ({
    cast: 'family',
    body: { insured: identityOf(MUM), purpose: 'OUTPATIENT', totalFen: 2_000, poolFen: 1_000 },
  }),
  refundSettlement: ({ settlement: id }) => ({ cast: 'family', path: { id }, body: {} }),
  listSettlements: ({ sharing: sharingId }) => ({ cast: 'family', query: { sharingId } }),
  readSettlement: ({ settlement: id }) => ({ cast: 'family', path: { id } }),
  readStatement: () => ({ cast: 'family' }),
  readStatementMonths: () => ({ cast: 'family' }),
  trySettlement: ({ sharing: sharingId }) => ({
    cast: 'family',
    body: { sharingId, purpose: 'OUTPATIENT', placeKind: 'HOSPITAL', totalFen: 2_000, poolFen: 0, whatIf: null },
  }),
  listPremiumBills: () => ({ cast: 'family' }),
  payResidentPremium: ({ sharing: sharingId }) => ({ cast: 'family', body: { sharingId, year, amountFen } }),
  payPremiumsTogether: ({ sharing: sharingId }) => ({
    cast: 'family',
    body: { parts: [{ sharingId, year, amountFen }] },
  }),
  listPremiumOrders: () => ({ cast: 'premium' }),
  readPremiumOrder: ({ order: id }) => ({ cast: 'premium', path: { id } }),
  readPremiumPaper: ({ order: id }) => ({ cast: 'premium', path: { id, kind: 'RECEIPT', form: 'PDF' } }),
  refundPremiumOrder: ({ order: id }) => ({ cast: 'premium', path: { id }, body: {} }),
  listLongTermCareBills: () => ({ cast: 'quota' }),
  payLongTermCare: ({ quota: sharingId }) => ({ cast: 'quota', body: { sharingId, year: 2026, amountFen: 3_000 } }),
  listLongTermCareOrders: () => ({ cast: 'quota' }),
  readLongTermCareOrder: ({ careOrder: id }) => ({ cast: 'quota', path: { id } }),
};
