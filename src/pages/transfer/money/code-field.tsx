import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { transferWords } from '@/copy/transfer.copy';
import { inARow } from '@/copy/wording';
import { answerTransfer, transferDraft } from '@/stores/transfer.store';
import { useSecondsUntil } from '@/stores/use-seconds-until';

const say = transferWords.money;

interface Props {
  field: { error: string | undefined; isFocused: boolean; onLeave: () => void };
  sentTo: string | null;
  demoCode: string | null;
  onSend: () => Promise<unknown>;
}

/** 获取验证码, and the box for it. */
export function CodeField({ field, sentTo, demoCode, onSend }: Props) {
  const { code, codeFor, resendAtMs } = transferDraft.use();
  const seconds = useSecondsUntil(resendAtMs);
  const send = (
    <Button
      kind='secondary'
      label={codeFor === null ? say.send : say.sendAgain}
      busyLabel={say.sending}
      onPress={onSend}
      disabledReason={seconds > 0 ? say.wait(seconds) : undefined}
    />
  );
  return (
    <>
      <Field
        type='number'
        label={say.code}
        hint={sentTo === null ? say.codeHint : inARow(say.sentTo(sentTo), say.codeHint)}
        value={code}
        maxLength={12}
        beside={send}
        onChange={(typed) => answerTransfer({ code: typed })}
        {...field}
      />
      {demoCode !== null && (
        <Banner
          tone='info'
          title={say.demoSms}
          isNews
          action={<Button kind='quiet' label={say.fill(demoCode)} onPress={() => answerTransfer({ code: demoCode })} />}
        >
          {say.demoSmsText(demoCode)}
        </Banner>
      )}
    </>
  );
}
