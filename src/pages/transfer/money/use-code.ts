import { useState } from 'react';
import type { RefusedAnswer } from '@/api/answer';
import { deviceNowMs } from '@/platform/clock';
import { codeSentToPerson } from '@/stores/sessions';
import { resendAtMsOf } from '@/stores/sign-in.store';
import { answerTransfer, askForCode, transferClaim, transferDraft } from '@/stores/transfer.store';

const waitOf = ({ params }: RefusedAnswer): number => Number(params.waitSeconds ?? 0) * 1000;

/** Asking for the code of this payee and amount: where it went, and what the bureau said to it. */
export const useCode = (personId: string) => {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [demoCode, setDemoCode] = useState<string | null>(null);
  const [isSilent, setSilent] = useState(false);

  const refused = (answer: RefusedAnswer) => {
    const { code, params, field } = answer;
    if (code === 'CODE_TOO_SOON') transferDraft.fill({ resendAtMs: deviceNowMs() + waitOf(answer) });
    transferDraft.fill({ refused: { code, params, field: field ?? 'code' } });
  };

  const send = async () => {
    const claim = transferClaim(transferDraft.use.getState());
    if (!claim) return;
    setSilent(false);
    answerTransfer({});
    const answer = await askForCode(claim);
    if (answer.kind === 'unknown') return setSilent(true);
    if (answer.kind === 'refused') return refused(answer);
    transferDraft.fill({ resendAtMs: resendAtMsOf(answer.value.resendAt, deviceNowMs()) });
    setSentTo(answer.value.phoneMasked);
    setDemoCode(await codeSentToPerson(personId));
  };
  return { sentTo, demoCode, isSilent, send };
};
