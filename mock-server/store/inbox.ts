import type { Moment } from '@/domain/calendar';
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

export const insertSms = async (tx: Query, sms: SmsRow): Promise<void> => {
  const { id, phone, text, code, at } = sms;
  await tx.run('INSERT INTO sms (id, phone, text, code, at) VALUES (:id, :phone, :text, :code, :at)', {
    id,
    phone,
    text,
    code,
    at,
  });
};

/** The newest messages first, of one phone or of all. */
export const newestSms = (q: Query, phone: string | undefined): Promise<SmsRow[]> =>
  phone === undefined
    ? q.all<SmsRow>(`SELECT id, phone, text, code, at FROM sms ORDER BY at DESC, rowid DESC LIMIT ${NEWEST}`)
    : q.all<SmsRow>(
        `SELECT id, phone, text, code, at FROM sms WHERE phone = :phone ORDER BY at DESC, rowid DESC LIMIT ${NEWEST}`,
        {
          phone,
        },
      );
