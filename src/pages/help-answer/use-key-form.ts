import { useState } from 'react';
import { findHelpInvitation } from '@/api/helping.api';
import type { HelpInvitation, InvitationKey } from '@/contract/helping.contract';
import { helpAnswerWords } from '@/copy/help-answer.copy';
import { refusalLine } from '@/copy/refusal-line';
import { isPhone, normalisePhone } from '@/domain/person/phone-number';
import { readCode } from '@/domain/typed-code';
import { useFormFields } from '@/frames/use-form-fields';
import { attempt } from '@/stores/attempt';
import { useHelpCode } from './use-help-code';

const say = helpAnswerWords.key;

export interface Opening {
  onOpened: (opened: { by: InvitationKey; invitation: HelpInvitation }) => void;
}

/** What is typed to open an invitation, what is wrong with it, and the presses; `helpingId`: the card's, empty without one. */
export const useKeyForm = (helpingId: string, { onOpened }: Opening) => {
  const [typed, setTyped] = useState({ phone: '', code: '' });
  const [no, setNo] = useState<string | undefined>();
  const { send, ...sms } = useHelpCode();
  const fields = helpingId === '' ? (['phone', 'code'] as const) : (['code'] as const);
  const form = useFormFields({
    fields,
    typedError: (field: 'phone' | 'code') => {
      if (field === 'phone') return isPhone(normalisePhone(typed.phone)) ? undefined : say.phoneWrong;
      return readCode(typed.code) === null ? say.codeWrong : undefined;
    },
    saidError: (field) => (field === 'code' ? no : undefined),
  });
  const open = async (by: InvitationKey) => {
    const answer = await attempt({ by }, findHelpInvitation);
    if (answer.kind === 'accepted') return onOpened({ by, invitation: answer.value });
    setNo(answer.kind === 'refused' ? refusalLine(answer) : helpAnswerWords.silence);
  };
  const openByCode = () => {
    const code = readCode(typed.code) ?? '';
    return open(
      helpingId === ''
        ? { kind: 'PHONE', phone: normalisePhone(typed.phone), code }
        : { kind: 'CARD', helpingId, code },
    );
  };
  const sendAgain = async () => {
    if (helpingId !== '') return setNo(await send({ kind: 'CARD', helpingId }));
    if (form.isGoodAt(['phone'])) setNo(await send({ kind: 'PHONE', phone: normalisePhone(typed.phone) }));
  };
  const write = (part: Partial<typeof typed>) => {
    setNo(undefined);
    setTyped({ ...typed, ...part });
  };
  return { typed, write, form, sms, sendAgain, open, openByCode };
};
