import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Screen } from '@/components/screen';
import { demoSmsText, fillCode, phoneWords, waitToResend } from '@/copy/sign-in.copy';
import { phoneDraft } from '@/stores/sign-in.store';
import { useSecondsUntil } from '@/stores/use-seconds-until';
import { Silence } from '../silence';
import { useNext } from '../use-next';
import { phoneError } from './read-typed';
import { usePhoneSignIn } from './use-phone-sign-in';

function SendButton({ onPress }: { onPress: () => Promise<unknown> }) {
  const resendAtMs = phoneDraft.use((draft) => draft.resendAtMs);
  const seconds = useSecondsUntil(resendAtMs);
  return (
    <Button
      kind='secondary'
      label={resendAtMs === 0 ? phoneWords.send : phoneWords.sendAgain}
      busyLabel={phoneWords.sending}
      onPress={onPress}
      disabledReason={seconds > 0 ? waitToResend(seconds) : undefined}
    />
  );
}

function DemoSms({ code, onFill }: { code: string; onFill: () => void }) {
  return (
    <Banner
      tone='info'
      title={phoneWords.demoSms}
      isNews
      action={<Button kind='quiet' label={fillCode(code)} onPress={onFill} />}
    >
      {demoSmsText(code)}
    </Banner>
  );
}

export default function PhoneSignIn() {
  const { goOn } = useNext();
  const { typed, code, setCode, demoCode, isSilent, errors, send, signIn } = usePhoneSignIn(goOn);
  const typeCode = (raw: string) => {
    setCode(raw);
    errors.showAt('code', null);
  };
  const typePhone = (phone: string) => {
    phoneDraft.fill({ phone, resendAtMs: 0 });
    errors.showAt('phone', null);
  };
  const leavePhone = () => {
    errors.leave();
    if (typed !== '') errors.showAt('phone', phoneError(typed));
  };
  return (
    <Screen
      title={phoneWords.title}
      primary={<Button label={phoneWords.signIn} busyLabel={phoneWords.signingIn} onPress={signIn} />}
    >
      <ErrorSummary title={phoneWords.toCorrect} errors={errors.lines} />
      {isSilent && <Silence />}
      <Field
        label={phoneWords.phone}
        hint={phoneWords.phoneHint}
        type='phone'
        maxLength={20}
        value={typed}
        onChange={typePhone}
        onLeave={leavePhone}
        beside={<SendButton onPress={send} />}
        {...errors.at('phone')}
      />
      {demoCode !== null && <DemoSms code={demoCode} onFill={() => typeCode(demoCode)} />}
      <Field
        label={phoneWords.code}
        hint={phoneWords.codeHint}
        type='number'
        maxLength={12}
        value={code}
        onChange={typeCode}
        onLeave={errors.leave}
        {...errors.at('code')}
      />
    </Screen>
  );
}
