import type { Moment } from '@/domain/calendar';
import { placeOf } from './sealing/sealed-columns';
import type { Query } from './store';

/** A text message that left the bureau; the demo inbox shows it. */
export interface SmsRow {
  id: string;
  phone: string;
  text: string;
  code: string | null;
  at: Moment;
}

const NEWEST = 50;

/** To whom and what it says rest sealed, together. */
export const insertSms = async (tx: Query, sms: SmsRow): Promise<void> => {
  const { id, phone, text, code, at } = sms;
  await tx.run('INSERT INTO sms (id, phone_mark, content_sealed, at) VALUES (:id, :mark, :sealed, :at)', {
    id,
    mark: tx.cipher.mark(phone, 'PHONE'),
    sealed: tx.cipher.seal(JSON.stringify({ phone, text, code }), placeOf('SMS', id)),
    at,
  });
};

/** The newest messages first, of one phone or of all. */
export const newestSms = async (q: Query, phone: string | undefined): Promise<SmsRow[]> => {
  const rows = await q.all<{ id: string; sealed: string; at: Moment }>(
    `SELECT id, content_sealed AS sealed, at FROM sms ${phone === undefined ? '' : 'WHERE phone_mark = :mark'}
     ORDER BY at DESC, rowid DESC LIMIT ${NEWEST}`,
    phone === undefined ? {} : { mark: q.cipher.mark(phone, 'PHONE') },
  );
  return rows.map(({ id, sealed, at }) => ({ id, ...JSON.parse(q.cipher.open(sealed, placeOf('SMS', id))), at }));
};
