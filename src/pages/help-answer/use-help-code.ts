import { useState } from 'react';
import { readInvitationInbox } from '@/api/demo.api';
import { sendHelpCode } from '@/api/helping.api';
import type { SendHelpCodeRequest } from '@/contract/helping.contract';
import { helpAnswerWords } from '@/copy/help-answer.copy';
import { refusalLine } from '@/copy/refusal-line';
import { deviceNowMs } from '@/platform/clock';
import { attempt } from '@/stores/attempt';
import { codeIn, codeSentTo } from '@/stores/sessions';
import { resendAtMsOf } from '@/stores/sign-in.store';

type To = SendHelpCodeRequest['to'];

const demoCodeOf = async (to: To): Promise<string | null> =>
  to.kind === 'PHONE' ? codeSentTo(to.phone) : codeIn(await readInvitationInbox(to.helpingId));

/** Asking for the code of an invitation anew, and what the sandbox shows of it. */
export const useHelpCode = () => {
  const [sent, setSent] = useState<{ resendAtMs: number; demoCode: string | null }>({ resendAtMs: 0, demoCode: null });
  /** Answers what went wrong, in a sentence. */
  const send = async (to: To): Promise<string | undefined> => {
    const answer = await attempt({ to }, sendHelpCode);
    if (answer.kind === 'unknown') return helpAnswerWords.silence;
    if (answer.kind === 'refused') return refusalLine(answer);
    const resendAtMs = resendAtMsOf(answer.value.resendAt, deviceNowMs());
    setSent({ resendAtMs, demoCode: await demoCodeOf(to) });
    return undefined;
  };
  return { ...sent, wasSent: sent.resendAtMs !== 0, send };
};
