import type {
  PayResidentPremiumRequest,
  PremiumBillList,
  PremiumOrder,
  PremiumOrderList,
  PremiumRecord,
} from '@/contract/premium.contract';
import type { PaperForm, PaperKind, PremiumPaper } from '@/contract/premium-paper.contract';
import type { PayPremiumsTogetherRequest, PremiumsTogether } from '@/contract/premiums-together.contract';
import type { Answer } from './answer';
import { ask } from './ask';

/** Without a year: the one collected now or next. */
export const listPremiumBills = (year?: number): Promise<Answer<PremiumBillList>> =>
  ask('listPremiumBills', { query: { year: year === undefined ? undefined : String(year) } });

export const payResidentPremium = (body: PayResidentPremiumRequest, key: string): Promise<Answer<PremiumOrder>> =>
  ask('payResidentPremium', { body, key });

export const payPremiumsTogether = (body: PayPremiumsTogetherRequest, key: string): Promise<Answer<PremiumsTogether>> =>
  ask('payPremiumsTogether', { body, key });

export const listPremiumOrders = (): Promise<Answer<PremiumOrderList>> => ask('listPremiumOrders');

export const readPremiumOrder = (id: string): Promise<Answer<PremiumRecord>> =>
  ask('readPremiumOrder', { path: { id } });

export const readPremiumPaper = (id: string, kind: PaperKind, form: PaperForm): Promise<Answer<PremiumPaper>> =>
  ask('readPremiumPaper', { path: { id, kind, form } });

export const refundPremiumOrder = (id: string, key: string): Promise<Answer<PremiumOrder>> =>
  ask('refundPremiumOrder', { path: { id }, body: {}, key });
