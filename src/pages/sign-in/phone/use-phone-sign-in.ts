import { useState } from 'react';
import type { RefusedAnswer } from '@/api/answer';
import { sendLoginCode } from '@/api/session.api';
import { refusalLine } from '@/copy/refusal-line';
import { normalisePhone } from '@/domain/person/phone-number';
import { readCode } from '@/domain/typed-code';
import { deviceNowMs } from '@/platform/clock';
import { attempt } from '@/stores/attempt';
import { codeSentTo, enter } from '@/stores/sessions';
import { phoneDraft, resendAtMsOf } from '@/stores/sign-in.store';
import { useFieldErrors } from '../use-field-errors';
import { codeError, phoneError } from './read-typed';

type FieldName = 'phone' | 'code';

const fieldOf = ({ code, field }: RefusedAnswer): FieldName =>
  code.startsWith('CODE_') || field === 'code' ? 'code' : 'phone';

const waitOf = ({ params }: RefusedAnswer): number => Number(params.waitSeconds ?? 0) * 1000;

/** Signing in by SMS code: what was typed, what is wrong with it, and the two presses. */
export const usePhoneSignIn = (goOn: () => Promise<unknown>) => {
  const typed = phoneDraft.use((draft) => draft.phone);
  const [code, setCode] = useState('');
  const [demoCode, setDemoCode] = useState<string | null>(null);
  const [isSilent, setSilent] = useState(false);
  const errors = useFieldErrors<FieldName>();
  const phone = normalisePhone(typed);

  const refused = (answer: RefusedAnswer) => {
    if (answer.code === 'CODE_TOO_SOON') phoneDraft.fill({ resendAtMs: deviceNowMs() + waitOf(answer) });
    errors.show([[fieldOf(answer), refusalLine(answer)]]);
  };

  const send = async () => {
    setSilent(false);
    const wrong = phoneError(typed);
    if (wrong !== null) return errors.show([['phone', wrong]]);
    errors.show([]);
    const answer = await attempt({ phone }, sendLoginCode);
    if (answer.kind === 'unknown') return setSilent(true);
    if (answer.kind === 'refused') refused(answer);
    else phoneDraft.fill({ resendAtMs: resendAtMsOf(answer.value.resendAt, deviceNowMs()) });
    setDemoCode(await codeSentTo(phone));
  };

  const signIn = async (): Promise<unknown> => {
    setSilent(false);
    const found = [['phone', phoneError(typed)] as const, ['code', codeError(code)] as const];
    const wrong = found.flatMap(([name, error]) => (error === null ? [] : [[name, error] as const]));
    errors.show(wrong);
    if (wrong.length > 0) return null;
    const answer = await enter({ method: 'SMS_CODE', phone, code: readCode(code) ?? '' });
    if (answer.kind === 'accepted') return goOn();
    if (answer.kind === 'unknown') return setSilent(true);
    return refused(answer);
  };

  return { typed, code, setCode, demoCode, isSilent, errors, send, signIn };
};
