import { AUNT, GRANDMA, ME, MUM } from './access-world';
import type { Questions } from './questions';

const cast = 'family';

/** The sandbox’s own levers. */
export const OPERATOR_QUESTIONS: Questions = {
  resetBureau: () => ({ cast, body: {} }),
  readClock: () => ({ cast }),
  moveClock: () => ({ cast, body: { advanceMinutes: 1 } }),
  listPersonas: () => ({ cast }),
  readInbox: () => ({ cast }),
  checkLedger: () => ({ cast }),
  checkAudit: () => ({ cast }),
  recordInsuranceEvent: () => ({ cast, body: { personId: AUNT.id, status: 'SUSPENDED' } }),
  recordKinshipEvent: () => ({ cast, body: { personId: ME.id, relativeId: AUNT.id, ended: true } }),
  recordDeath: () => ({ cast, body: { personId: GRANDMA.id } }),
  readFamilyMap: () => ({ cast }),
  listLedgerTransfers: () => ({ cast }),
  payPremiumAtTaxChannel: () => ({ cast, body: { idNumber: MUM.idNumber, year: 2027 } }),
  beginTaxOrder: () => ({ cast, body: { idNumber: MUM.idNumber, year: 2027 } }),
  payTaxOrder: ({ taxOrder: id }) => ({ cast, body: { id } }),
  refundAtTaxChannel: ({ taxReceipt: receiptNo }) => ({ cast, body: { receiptNo } }),
  readPremiumChannel: () => ({ cast }),
  switchPremiumChannel: () => ({ cast, body: { channel: 'CLOSED' } }),
};
