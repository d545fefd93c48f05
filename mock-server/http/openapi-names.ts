import { z } from 'zod';
import * as accountTransfer from '@/contract/account-transfer.contract';
import * as counter from '@/contract/counter.contract';
import * as crossProvince from '@/contract/cross-province.contract';
import * as demo from '@/contract/demo.contract';
import * as employer from '@/contract/employer.contract';
import * as enrolment from '@/contract/enrolment.contract';
import * as familyCode from '@/contract/family-code.contract';
import * as familyMap from '@/contract/family-map.contract';
import * as hall from '@/contract/hall.contract';
import * as helping from '@/contract/helping.contract';
import * as ledgerFeed from '@/contract/ledger-feed.contract';
import * as longTermCare from '@/contract/long-term-care.contract';
import * as me from '@/contract/me.contract';
import * as network from '@/contract/network.contract';
import * as notice from '@/contract/notice.contract';
import * as premium from '@/contract/premium.contract';
import * as premiumPaper from '@/contract/premium-paper.contract';
import * as premiumRules from '@/contract/premium-rules.contract';
import * as premiumTerms from '@/contract/premium-terms.contract';
import * as premiumsTogether from '@/contract/premiums-together.contract';
import * as problem from '@/contract/problem.contract';
import * as region from '@/contract/region.contract';
import * as reminder from '@/contract/reminder.contract';
import * as session from '@/contract/session.contract';
import * as settlement from '@/contract/settlement.contract';
import * as sharerOrder from '@/contract/sharer-order.contract';
import * as sharing from '@/contract/sharing.contract';
import * as statement from '@/contract/statement.contract';
import * as taxChannel from '@/contract/tax-channel.contract';
import * as trial from '@/contract/trial.contract';
import * as wallet from '@/contract/wallet.contract';

/** Every area of the contract; the primitives stay where they are used. */
const AREAS = [
  accountTransfer,
  counter,
  crossProvince,
  demo,
  employer,
  enrolment,
  familyCode,
  familyMap,
  hall,
  helping,
  ledgerFeed,
  longTermCare,
  me,
  network,
  notice,
  premiumPaper,
  premiumRules,
  premiumTerms,
  premium,
  premiumsTogether,
  problem,
  region,
  reminder,
  session,
  settlement,
  sharerOrder,
  sharing,
  statement,
  taxChannel,
  trial,
  wallet,
];

/** Texts, numbers and words of a list say what they are in place; a query becomes parameters. */
const isNamed = (name: string, part: unknown): part is z.ZodType =>
  (part instanceof z.ZodObject || part instanceof z.ZodUnion) && /(?<!Query|Params)Schema$/.test(name);

const idOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replace(/Schema$/, '');

const namedIn = (area: object) => Object.entries(area).filter(([name, part]) => isNamed(name, part));

/** The schemas that the document names, each as the contract names it: `settlementSchema` is `Settlement`. */
export const NAMED = z.registry<{ id: string }>();
for (const [name, schema] of AREAS.flatMap(namedIn)) if (!NAMED.has(schema)) NAMED.add(schema, { id: idOf(name) });
