import { useEffect, useState } from 'react';
import { issueMedicalCode } from '@/api/family-code.api';
import type { MedicalCodeShown } from '@/contract/family-code.contract';
import { deviceNowMs } from '@/platform/clock';
import { randomId } from '@/platform/random-id';
import { useAnswer } from '@/stores/use-answer';

/** A code counted down by the phone's own clock: only how long it lasts is the bureau's word. */
export const useMedicalCode = (familyCodeId: string | null) => {
  const { asked, retry } = useAnswer(`medical-code:${familyCodeId}`, () => issueMedicalCode(familyCodeId, randomId()));
  const shown: MedicalCodeShown | null = asked.kind === 'accepted' ? asked.value : null;
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!shown) return undefined;
    const endsAtMs = deviceNowMs() + Date.parse(shown.expiresAt) - Date.parse(shown.issuedAt);
    const count = () => {
      const left = Math.max(0, Math.ceil((endsAtMs - deviceNowMs()) / 1000));
      setSeconds(left);
      if (left === 0) retry();
    };
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [shown, retry]);
  return { asked, retry, seconds };
};
