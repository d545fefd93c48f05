import { useLargeMode } from '@/stores/settings.store';
import { Field } from './field';
import { IdKeypad, type KeypadProps } from './id-keypad';

/** An ID number: a line to write on, or in large letters keys to press. What was typed stays when the letters change. */
export function IdNumberField(props: KeypadProps) {
  return useLargeMode() ? <IdKeypad {...props} /> : <Field type='idcard' maxLength={40} {...props} />;
}
