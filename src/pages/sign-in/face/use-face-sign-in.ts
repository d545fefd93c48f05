import { useState } from 'react';
import { refusalLine } from '@/copy/refusal-line';
import { dayOf } from '@/domain/calendar';
import { idNumberError, nameError } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { deviceNowMs } from '@/platform/clock';
import { scrollToTop } from '@/platform/scroll';
import { enter } from '@/stores/sessions';
import { useFaceForm } from '@/stores/sign-in.store';

const FIELDS = ['name', 'idNumber'] as const;
type FieldName = (typeof FIELDS)[number];

/** Signing in by the mock face check: what was typed, and what the law says of it. */
export const useFaceSignIn = (goOn: () => Promise<unknown>) => {
  const typed = useFaceForm();
  const [isSilent, setSilent] = useState(false);
  const [no, setNo] = useState<{ field: FieldName; text: string } | null>(null);
  const form = useFormFields({
    fields: FIELDS,
    // The bureau's day is not known before signing in; it reads the number again by its own.
    typedError: (field) =>
      field === 'name' ? nameError(typed.name) : idNumberError(typed.idNumber, dayOf(deviceNowMs())),
    saidError: (field) => (no?.field === field ? no.text : undefined),
  });

  const type = (answers: Partial<Record<FieldName, string>>) => {
    useFaceForm.setState(answers);
    setNo(null);
  };

  const signIn = async (): Promise<unknown> => {
    setSilent(false);
    const answer = await enter({ method: 'MOCK_FACE', ...typed });
    if (answer.kind === 'accepted') return goOn();
    if (answer.kind === 'unknown') return setSilent(true);
    setNo({ field: answer.field === 'name' ? 'name' : 'idNumber', text: refusalLine(answer) });
    return scrollToTop();
  };

  return { typed, form, isSilent, type, signIn };
};
