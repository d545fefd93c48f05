import type { PaperForm, PaperKind, PremiumPaper } from '@/contract/premium-paper.contract';
import type { Day } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { paperFont } from '../papers/font';
import { pdfOf } from '../papers/pdf';
import { pngOf } from '../papers/png';
import { premiumPaperWords } from '../papers/premium-paper';
import { sheetOf } from '../papers/sheet';
import type { Query } from '../store/store';
import { readPremiumOrder } from './read-premium-orders';

interface PaperAsked {
  id: string;
  kind: PaperKind;
  form: PaperForm;
}

/** The receipt or the certificate of a premium the reader paid, or that was paid for them. What went back is certified no more; its receipt says so. */
export const readPremiumPaper = async (
  q: Query,
  today: Day,
  readerId: string,
  { id, kind, form }: PaperAsked,
): Promise<Decision<PremiumPaper>> => {
  const order = await readPremiumOrder(q, today, readerId, id);
  if (!order.ok) return order;
  if (kind === 'CERTIFICATE' && order.value.state === 'REFUNDED') return refuse('ALREADY_REFUNDED');
  const words = premiumPaperWords(order.value, kind, today);
  const font = paperFont();
  const sheet = sheetOf(font, words);
  const file = form === 'PDF' ? pdfOf(font, sheet, words.title) : pngOf(font, sheet);
  const fileName = `${words.title}-${order.value.receiptNo}.${form.toLowerCase()}`;
  return accept({ fileName, base64: file.toString('base64') });
};
