import { useState } from 'react';
import type { RefusedAnswer } from '@/api/answer';
import { sendLoginCode } from '@/api/session.api';
import { refusalLine } from '@/copy/refusal-line';
import { normalisePhone } from '@/domain/person/phone-number';
import { readCode } from '@/domain/typed-code';
import { useFormFields } from '@/frames/use-form-fields';
import { deviceNowMs } from '@/platform/clock';
import { scrollToTop } from '@/platform/scroll';
import { attempt } from '@/stores/attempt';
import { codeSentTo, enter } from '@/stores/sessions';
import { phoneDraft, resendAtMsOf } from '@/stores/sign-in.store';
import { codeError, phoneError } from './read-typed';

const FIELDS = ['phone', 'code'] as const;
type FieldName = (typeof FIELDS)[number];

const fieldOf = ({ code, field }: RefusedAnswer): FieldName =>
  code.startsWith('CODE_') || field === 'code' ? 'code' : 'phone';

const waitOf = ({ params }: RefusedAnswer): number => Number(params.waitSeconds ?? 0) * 1000;

/** Signing in by SMS code: what was typed, what is wrong with it, and the two presses. */
export const usePhoneSignIn = (goOn: () => Promise<unknown>) => {
  const typed = phoneDraft.use((draft) => draft.phone);
  const [code, setCode] = useState('');
  const [demoCode, setDemoCode] = useState<string | null>(null);
  const [isSilent, setSilent] = useState(false);
  const [no, setNo] = useState<{ field: FieldName; text: string } | null>(null);
  const form = useFormFields({
    fields: FIELDS,
    typedError: (field) => (field === 'phone' ? phoneError(typed) : codeError(code)),
    saidError: (field) => (no?.field === field ? no.text : undefined),
  });
  const phone = normalisePhone(typed);

  const type = (answers: { phone?: string; code?: string }) => {
    if (answers.phone !== undefined) phoneDraft.fill({ phone: answers.phone, resendAtMs: 0 });
    if (answers.code !== undefined) setCode(answers.code);
    setNo(null);
  };

  const refused = (answer: RefusedAnswer) => {
    if (answer.code === 'CODE_TOO_SOON') phoneDraft.fill({ resendAtMs: deviceNowMs() + waitOf(answer) });
    setNo({ field: fieldOf(answer), text: refusalLine(answer) });
    scrollToTop();
  };

  const send = async () => {
    setSilent(false);
    if (!form.isGoodAt(['phone'])) return;
    setNo(null);
    const answer = await attempt({ phone }, sendLoginCode);
    if (answer.kind === 'unknown') return setSilent(true);
    if (answer.kind === 'refused') refused(answer);
    else phoneDraft.fill({ resendAtMs: resendAtMsOf(answer.value.resendAt, deviceNowMs()) });
    setDemoCode(await codeSentTo(phone));
  };

  const signIn = async (): Promise<unknown> => {
    setSilent(false);
    const answer = await enter({ method: 'SMS_CODE', phone, code: readCode(code) ?? '' });
    if (answer.kind === 'accepted') return goOn();
    if (answer.kind === 'unknown') return setSilent(true);
    return refused(answer);
  };

  return { typed, code, type, demoCode, isSilent, form, send, signIn };
};
