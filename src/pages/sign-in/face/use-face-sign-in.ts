import { useState } from 'react';
import { refusalLine } from '@/copy/refusal-line';
import { dayOf } from '@/domain/calendar';
import type { Decision } from '@/domain/outcome';
import { readIdNumber } from '@/domain/person/id-number';
import { readPersonName } from '@/domain/person/person-name';
import { deviceNowMs } from '@/platform/clock';
import { enter } from '@/stores/sessions';
import { useFaceForm } from '@/stores/sign-in.store';
import { useFieldErrors } from '../use-field-errors';

type FieldName = 'name' | 'idNumber';

const errorOf = (read: Decision<unknown>): string | null => (read.ok ? null : refusalLine(read));

/** The bureau's day is not known before signing in; it reads the number again by its own. */
const READ: Readonly<Record<FieldName, (typed: string) => Decision<unknown>>> = {
  name: readPersonName,
  idNumber: (typed) => readIdNumber(typed, dayOf(deviceNowMs())),
};

/** Signing in by the mock face check: what was typed, and what the law says of it. */
export const useFaceSignIn = (goOn: () => Promise<unknown>) => {
  const form = useFaceForm();
  const [isSilent, setSilent] = useState(false);
  const errors = useFieldErrors<FieldName>();

  const type = (typed: Partial<Record<FieldName, string>>) => {
    useFaceForm.setState(typed);
    for (const name of ['name', 'idNumber'] as const) if (name in typed) errors.showAt(name, null);
  };

  const leave = (name: FieldName) => {
    errors.leave();
    if (form[name] !== '') errors.showAt(name, errorOf(READ[name](form[name])));
  };

  const signIn = async (): Promise<unknown> => {
    setSilent(false);
    const wrong = (['name', 'idNumber'] as const).flatMap((name) => {
      const error = errorOf(READ[name](form[name]));
      return error === null ? [] : [[name, error] as const];
    });
    errors.show(wrong);
    if (wrong.length > 0) return null;
    const answer = await enter({ method: 'MOCK_FACE', ...form });
    if (answer.kind === 'accepted') return goOn();
    if (answer.kind === 'unknown') return setSilent(true);
    return errors.show([[answer.field === 'name' ? 'name' : 'idNumber', refusalLine(answer)]]);
  };

  return { form, errors, isSilent, type, leave, signIn };
};
