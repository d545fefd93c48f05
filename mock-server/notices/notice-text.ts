import { canonicalJson, sha256 } from '../fingerprint';
import type { PublishedNotice } from '../store/notices';

/** A text as its author wrote it; the hash is made from it. */
export type NoticeText = Omit<PublishedNotice, 'hash'>;

/** The fingerprint of the exact words: whoever agrees sends it back. */
export const hashOf = ({ kind, region, version, title, summary, paragraphs }: NoticeText): string =>
  sha256(canonicalJson({ kind, region, version, title, summary, paragraphs }));
