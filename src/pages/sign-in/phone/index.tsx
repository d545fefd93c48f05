import { Field } from '@/components/field';
import { phoneWords } from '@/copy/sign-in.copy';
import { CodeEntry } from '@/frames/code-entry';
import { FormScreen } from '@/frames/form-screen';
import { phoneDraft } from '@/stores/sign-in.store';
import { Silence } from '../silence';
import { useNext } from '../use-next';
import { usePhoneSignIn } from './use-phone-sign-in';

export default function PhoneSignIn() {
  const { goOn } = useNext();
  const { typed, code, type, demoCode, isSilent, form, send, signIn } = usePhoneSignIn(goOn);
  const resendAtMs = phoneDraft.use((draft) => draft.resendAtMs);
  const phone = (
    <Field
      label={phoneWords.phone}
      hint={phoneWords.phoneHint}
      type='phone'
      maxLength={20}
      value={typed}
      onChange={(raw) => type({ phone: raw })}
      onLeave={() => form.leave('phone', typed)}
      {...form.at('phone')}
    />
  );
  const codeEntry = (
    <CodeEntry
      hint={phoneWords.codeHint}
      code={code}
      wasSent={resendAtMs !== 0}
      resendAtMs={resendAtMs}
      demoCode={demoCode}
      onSend={send}
      onType={(raw) => type({ code: raw })}
      onLeave={() => form.leave('code', '')}
      {...form.at('code')}
    />
  );
  return (
    <FormScreen
      title={phoneWords.title}
      form={form}
      done={{ label: phoneWords.signIn, busyLabel: phoneWords.signingIn, onPress: signIn }}
      parts={[
        { field: 'phone', show: phone },
        { field: 'code', show: codeEntry },
      ]}
    >
      {isSilent && <Silence />}
    </FormScreen>
  );
}
