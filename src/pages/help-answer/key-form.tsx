import { useState } from 'react';
import { listPersonas } from '@/api/demo.api';
import { findHelpInvitation } from '@/api/helping.api';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import type { HelpInvitation, InvitationKey } from '@/contract/helping.contract';
import { helpAnswerWords } from '@/copy/help-answer.copy';
import { refusalLine } from '@/copy/refusal-line';
import { isPhone, normalisePhone } from '@/domain/person/phone-number';
import { readCode } from '@/domain/typed-code';
import { FormScreen } from '@/frames/form-screen';
import { useFormFields } from '@/frames/use-form-fields';
import { useScreenParam } from '@/platform/screen-param';
import { attempt } from '@/stores/attempt';
import { useAnswer } from '@/stores/use-answer';

const say = helpAnswerWords.key;

interface Props {
  onOpened: (opened: { by: InvitationKey; invitation: HelpInvitation }) => void;
}

/** What opens the invitation: the code on one's own phone; on the helper's phone in demo mode the mock face as well. */
export function KeyForm({ onOpened }: Props) {
  const helpingId = useScreenParam('id');
  const isBeside = useScreenParam('beside') !== '';
  const isDemo = useAnswer('personas', isBeside ? listPersonas : null).asked.kind === 'accepted';
  const [typed, setTyped] = useState({ phone: '', code: '' });
  const [no, setNo] = useState<string | undefined>();
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
  const write = (part: Partial<typeof typed>) => {
    setNo(undefined);
    setTyped({ ...typed, ...part });
  };
  const phone = (
    <Field
      type='phone'
      label={say.phone}
      maxLength={20}
      value={typed.phone}
      onChange={(raw) => write({ phone: raw })}
      onLeave={() => form.leave('phone', typed.phone)}
      {...form.at('phone')}
    />
  );
  const code = (
    <Field
      type='number'
      label={say.code}
      hint={say.codeHint}
      maxLength={12}
      value={typed.code}
      onChange={(raw) => write({ code: raw })}
      onLeave={() => form.leave('code', typed.code)}
      {...form.at('code')}
    />
  );
  return (
    <FormScreen
      title={helpAnswerWords.title}
      lead={isBeside ? say.leadBeside : say.lead}
      form={form}
      done={{ label: say.open, onPress: openByCode }}
      secondary={
        isDemo && <Button kind='secondary' label={say.face} onPress={() => open({ kind: 'MOCK_FACE', helpingId })} />
      }
      parts={[...(helpingId === '' ? [{ field: 'phone' as const, show: phone }] : []), { field: 'code', show: code }]}
    />
  );
}
