import type { Day } from '@/domain/calendar';
import type { NoticeKind, NoticePublisher } from '@/domain/consent/consent';
import type { Query } from './store';

/** A published text; its hash covers its exact words. */
export interface PublishedNotice {
  kind: NoticeKind;
  region: NoticePublisher;
  version: string;
  hash: string;
  title: string;
  summary: string[];
  paragraphs: string[];
  publishedOn: Day;
}

type NoticeRow = Omit<PublishedNotice, 'summary' | 'paragraphs'> & { body: string };

/** The text in force on a day; null: the region has none. */
export const noticeInForce = async (
  q: Query,
  kind: NoticeKind,
  region: NoticePublisher,
  today: Day,
): Promise<PublishedNotice | null> => {
  const row = await q.one<NoticeRow>(
    `SELECT kind, region, version, hash, title, body, published_on AS "publishedOn" FROM notice
     WHERE kind = :kind AND region = :region AND published_on <= :today
     ORDER BY published_on DESC, version DESC LIMIT 1`,
    { kind, region, today },
  );
  if (!row) return null;
  const { body, ...notice } = row;
  return { ...notice, ...(JSON.parse(body) as Pick<PublishedNotice, 'summary' | 'paragraphs'>) };
};

/** A version is published once: its words never change afterwards. */
export const publishNotice = async (tx: Query, notice: PublishedNotice): Promise<void> => {
  const { kind, region, version, hash, title, summary, paragraphs, publishedOn } = notice;
  await tx.run(
    `INSERT INTO notice (kind, region, version, hash, title, body, published_on)
     VALUES (:kind, :region, :version, :hash, :title, :body, :publishedOn)
     ON CONFLICT (kind, region, version) DO NOTHING`,
    { kind, region, version, hash, title, body: JSON.stringify({ summary, paragraphs }), publishedOn },
  );
};
