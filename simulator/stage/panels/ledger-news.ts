import type { LedgerFeed, LedgerTransfer } from '@/contract/ledger-feed.contract';

/** How many of the newest the panel keeps. */
const KEPT = 60;

/** What the panel knows of the ledger: the newest first, and where to go on; null: nothing was read yet. */
export interface LedgerNews {
  readonly after: number | null;
  readonly transfers: readonly LedgerTransfer[];
  readonly world: string | null;
}

export const NO_NEWS: LedgerNews = { after: null, transfers: [], world: null };

/** The world began again: what was known is of another world. */
export const isOfAnotherWorld = (news: LedgerNews, feed: LedgerFeed): boolean =>
  news.world !== null && news.world !== feed.world;

/** What is known after a feed. */
export const withFeed = ({ transfers }: LedgerNews, feed: LedgerFeed): LedgerNews => ({
  after: feed.next,
  world: feed.world,
  transfers: [...[...feed.transfers].reverse(), ...transfers].slice(0, KEPT),
});
