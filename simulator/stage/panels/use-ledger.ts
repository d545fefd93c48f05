import { useCallback, useRef, useState } from 'react';
import type { LedgerCheck } from '@/contract/demo.contract';
import { FEED_MAX_POSTINGS, type LedgerFeed, type LedgerTransfer } from '@/contract/ledger-feed.contract';
import type { Told } from '../ask-bureau';
import type { StageBureau } from '../bureau';
import { isOfAnotherWorld, type LedgerNews, NO_NEWS, withFeed } from './ledger-news';
import { type IsWanted, useRepeated } from './use-repeated';

const FIRST_LOOK = 30;

/** The feed shows no more postings of one transfer than this, and does not say how many there are. */
export const isCutShort = ({ postings }: LedgerTransfer): boolean => postings.length >= FEED_MAX_POSTINGS;

/** What the panel shows. `silence`: the bureau did not answer the last time, in words. */
export interface LedgerView {
  readonly news: LedgerNews;
  /** Of what `news` shows; null: not checked yet. */
  readonly check: LedgerCheck | null;
  readonly silence: string | null;
}

const NOTHING: LedgerView = { news: NO_NEWS, check: null, silence: null };

const readOn = async (bureau: StageBureau, news: LedgerNews): Promise<Told<LedgerNews>> => {
  const told: Told<LedgerFeed> = await bureau.listTransfers(news.after, news.after === null ? FIRST_LOOK : undefined);
  if (told.kind !== 'DONE') return told;
  if (isOfAnotherWorld(news, told.value)) return readOn(bureau, NO_NEWS);
  const known = withFeed(news, told.value);
  return told.value.hasMore ? readOn(bureau, known) : { kind: 'DONE', value: known };
};

/** What a look found: nothing new, or what to show now, and whether the books are to be checked for it. */
const viewAfter = (before: LedgerView, told: Told<LedgerNews>): LedgerView | null => {
  if (told.kind !== 'DONE') return { ...before, check: null, silence: told.words };
  const { after, world } = told.value;
  const isOld = after === before.news.after && world === before.news.world && before.check !== null;
  return isOld ? null : { news: told.value, check: null, silence: null };
};

const checkedView = (view: LedgerView, told: Told<LedgerCheck>): LedgerView =>
  told.kind === 'DONE' ? { ...view, check: told.value } : { ...view, silence: told.words };

/** The ledger as it moves, checked again whenever it did. */
export function useLedger(bureau: StageBureau, pauseMs: number): LedgerView {
  const [view, setView] = useState(NOTHING);
  const known = useRef(NOTHING);

  const look = useCallback(
    async (isWanted: IsWanted): Promise<void> => {
      const show = (next: LedgerView): void => {
        if (!isWanted()) return;
        known.current = next;
        setView(next);
      };
      const next = viewAfter(known.current, await readOn(bureau, known.current.news));
      if (!next) return;
      show(next);
      if (next.silence === null) show(checkedView(next, await bureau.checkLedger()));
    },
    [bureau],
  );
  useRepeated(look, pauseMs);
  return view;
}
