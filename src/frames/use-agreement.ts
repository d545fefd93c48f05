import { useState } from 'react';
import type { Notice } from '@/contract/notice.contract';
import { addRelativeWords } from '@/copy/add-relative.copy';
import type { TextSeen } from '@/domain/consent/consent';

/** The tick and the agree button under a notice: without the tick, the button says so at the tick. */
export const useAgreement = (notice: Notice | null, onAgree: (seen: TextSeen) => unknown) => {
  const [isTicked, setTicked] = useState(false);
  const [wasPressed, setPressed] = useState(false);
  const agree = () => {
    setPressed(true);
    return notice && isTicked ? onAgree({ version: notice.version, hash: notice.hash }) : undefined;
  };
  const error = wasPressed && !isTicked ? addRelativeWords.tickFirst : undefined;
  return { isTicked, tick: setTicked, error, agree };
};
