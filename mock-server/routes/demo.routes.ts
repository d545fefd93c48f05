import {
  auditCheckSchema,
  clockSchema,
  deathRecordedSchema,
  deathSchema,
  inboxQuerySchema,
  inboxSchema,
  insuranceAfterSchema,
  insuranceEventSchema,
  kinshipAfterSchema,
  kinshipEventSchema,
  ledgerCheckSchema,
  moveClockRequestSchema,
  personaListSchema,
  resetRequestSchema,
  taxPaymentRequestSchema,
  taxPaymentSchema,
} from '@/contract/demo.contract';
import { accept } from '@/domain/outcome';
import { type Door, operatorDoor } from '../http/door';
import { checkLedger } from '../store/ledger-check';
import { readNow, transactNow } from '../up-to-date';
import { checkAudit } from '../use-cases/check-audit';
import { resetBureau } from '../use-cases/open-world';
import { listPersonas, moveClock, readClock, readInbox } from '../use-cases/operate-bureau';
import { payPremiumAtTaxChannel } from '../use-cases/pay-premium-at-tax-channel';
import { recordDeath } from '../use-cases/record-death';
import { recordInsuranceEvent, recordKinshipEvent } from '../use-cases/record-life-event';

/** The levers of the sandbox: open in demo mode only, and never part of a real bureau. */
export const DEMO_DOORS: readonly Door[] = [
  operatorDoor('resetBureau', { body: resetRequestSchema, answer: clockSchema }, async ({ bureau }) => {
    await resetBureau(bureau);
    return accept(await readClock(bureau));
  }),
  operatorDoor('readClock', { answer: clockSchema }, async ({ bureau }) => accept(await readClock(bureau))),
  operatorDoor('moveClock', { body: moveClockRequestSchema, answer: clockSchema }, ({ bureau, body }) =>
    moveClock(bureau, body),
  ),
  operatorDoor('listPersonas', { answer: personaListSchema }, async ({ bureau }) => accept(listPersonas(bureau))),
  operatorDoor('readInbox', { query: inboxQuerySchema, answer: inboxSchema }, async ({ bureau, query }) =>
    accept(await readNow(bureau, (q) => readInbox(q, query))),
  ),
  operatorDoor('checkLedger', { answer: ledgerCheckSchema }, async ({ bureau }) =>
    accept(await readNow(bureau, checkLedger)),
  ),
  operatorDoor('checkAudit', { answer: auditCheckSchema }, async ({ bureau }) => accept(await checkAudit(bureau))),
  operatorDoor(
    'payPremiumAtTaxChannel',
    { status: 201, body: taxPaymentRequestSchema, answer: taxPaymentSchema },
    ({ bureau, body }) => transactNow(bureau, (tx, now) => payPremiumAtTaxChannel(tx, now, body)),
  ),
  operatorDoor(
    'recordInsuranceEvent',
    { body: insuranceEventSchema, answer: insuranceAfterSchema },
    ({ bureau, body }) => transactNow(bureau, (tx, now) => recordInsuranceEvent(tx, now, body)),
  ),
  operatorDoor('recordKinshipEvent', { body: kinshipEventSchema, answer: kinshipAfterSchema }, ({ bureau, body }) =>
    transactNow(bureau, (tx, now) => recordKinshipEvent(tx, now, body)),
  ),
  operatorDoor('recordDeath', { body: deathSchema, answer: deathRecordedSchema }, ({ bureau, body }) =>
    transactNow(bureau, (tx, now) => recordDeath(tx, now, body)),
  ),
];
