import { useEffect, useRef } from 'react';
import { type DeedForAnother, openForOthers, useDeeds } from './deeds';
import { followForOthers } from './follow-for-others';
import { ASK_AGAIN_AFTER_MS, ASK_AGAIN_EVERY_MS } from './use-deed';

/** One line a consent: something sent by it is asked after, or was answered while one looks on. */
export interface FollowedForAnother {
  helpingId: string;
  helpedName: string | null;
  isKnown: boolean;
}

const lineOf = ({ helpingId, helpedName = null }: DeedForAnother): FollowedForAnother => ({
  helpingId,
  helpedName,
  isKnown: false,
});

/** Asks again and again after what was sent by other consents, and tells how it stands. */
export const useFollowedForOthers = (isAsking: boolean): readonly FollowedForAnother[] => {
  const open = openForOthers(useDeeds((kept) => kept.deeds));
  const seen = useRef(new Map<string, FollowedForAnother>());
  for (const deed of open) seen.current.set(deed.helpingId, lineOf(deed));
  const keys = open.map(({ key }) => key).join(' ');
  useEffect(() => {
    if (!isAsking || keys === '') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const ask = async (tries: number): Promise<void> => {
      await followForOthers();
      if (!isOver) timer = setTimeout(() => void ask(tries + 1), ASK_AGAIN_AFTER_MS[tries] ?? ASK_AGAIN_EVERY_MS);
    };
    void ask(0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isAsking, keys]);
  if (!isAsking) return [];
  const stillOpen = new Set(open.map(({ helpingId }) => helpingId));
  return [...seen.current.values()].map((line) => ({ ...line, isKnown: !stillOpen.has(line.helpingId) }));
};
