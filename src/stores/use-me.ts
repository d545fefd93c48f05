import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { Me } from '@/contract/me.contract';
import { isAtHome } from '@/platform/navigation';
import { refreshMe, useSessionStore } from './session.store';
import { type Asked, useAnswer } from './use-answer';

/**
 * A screen that is opened after a change waits for the new figures instead of showing the old ones. Home, which stays
 * under every flow, drops them while it is out of sight; a result must stay as it is.
 */
function useOldFigures(): boolean {
  const isOutdated = useSessionStore((session) => session.isOutdated && !session.isStale);
  const [wasAway, setAway] = useState(isOutdated);
  const [isHome] = useState(isAtHome);
  useDidHide(() => setAway(isHome));
  useDidShow(() => setAway(useSessionStore.getState().isOutdated));
  // Once it had the new figures, a change of its own is none that it was opened after: what came of that stays in sight.
  useEffect(() => {
    if (!isOutdated && !isHome) setAway(false);
  }, [isOutdated, isHome]);
  return wasAway && isOutdated;
}

const loading: Asked<Me> = { kind: 'loading' };

/** Who is signed in, asked when the screen opens and whenever it comes back; `me` is null while it may not be shown. */
export const useMe = () => {
  const me = useSessionStore((session) => session.me);
  const isOld = useOldFigures();
  const { asked, retry } = useAnswer('me', refreshMe);
  return { me: isOld ? null : me, asked: isOld && asked.kind === 'accepted' ? loading : asked, retry };
};
