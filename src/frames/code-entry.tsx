import { View } from '@tarojs/components';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { codeWords as say } from '@/copy/code.copy';
import { canSpeak, speak } from '@/platform/speech';
import { useLargeMode } from '@/stores/settings.store';
import { useSecondsUntil } from '@/stores/use-seconds-until';
import './code-entry.scss';

interface SendProps {
  label: string;
  resendAtMs: number;
  onSend: () => Promise<unknown>;
}

/** Asking for a code. In large letters it says that one may wait, and counts nothing down. */
function SendButton({ label, resendAtMs, onSend }: SendProps) {
  const seconds = useSecondsUntil(resendAtMs);
  const isLarge = useLargeMode();
  const wait = isLarge ? say.calmWait : say.wait(seconds);
  const button = (
    <Button
      kind='secondary'
      label={label}
      busyLabel={say.sending}
      onPress={onSend}
      disabledReason={seconds > 0 ? wait : undefined}
    />
  );
  return (
    <>
      {isLarge && seconds === 0 && <View>{say.help}</View>}
      {button}
    </>
  );
}

const silent = { onParagraph: () => {}, onEnd: () => {} };

/** What the phone of the sandbox got: in large letters the figures stand there large, and can be heard. */
function DemoSms({ code, onFill }: { code: string; onFill: () => void }) {
  const isLarge = useLargeMode();
  const hear = () => speak([say.heard(code)], silent);
  const actions = (
    <>
      <Button kind='quiet' label={say.fill(code)} onPress={onFill} />
      {isLarge && canSpeak() && <Button kind='quiet' icon='volume-2' label={say.hear} onPress={hear} />}
    </>
  );
  return (
    <Banner tone='info' title={say.demoSms} isNews action={actions}>
      {isLarge ? <View className='code-entry__figures'>{code}</View> : say.demoText(code)}
    </Banner>
  );
}

interface Props {
  /** As typed. */
  code: string;
  label?: string;
  hint: string;
  error: string | undefined;
  isFocused?: boolean;
  /** True once a code went out for what stands there now. */
  wasSent: boolean;
  /** What the button says before the first one. */
  sendLabel?: string;
  resendAtMs?: number;
  demoCode: string | null;
  onSend: () => Promise<unknown>;
  onType: (code: string) => void;
  onLeave?: () => void;
}

/** Asking for a code by SMS, waiting for it as long as it takes, and writing it down. */
export function CodeEntry(props: Props) {
  const { code, label = say.code, sendLabel = say.send, resendAtMs = 0, wasSent, demoCode, onSend, onType } = props;
  const { hint, error, isFocused = false, onLeave = () => {} } = props;
  return (
    <>
      <SendButton label={wasSent ? say.sendAgain : sendLabel} resendAtMs={resendAtMs} onSend={onSend} />
      {demoCode !== null && <DemoSms code={demoCode} onFill={() => onType(demoCode)} />}
      <Field
        type='code'
        label={label}
        hint={hint}
        value={code}
        maxLength={12}
        error={error}
        isFocused={isFocused}
        onChange={onType}
        onLeave={onLeave}
      />
    </>
  );
}
