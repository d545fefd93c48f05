import { useState } from 'react';
import { familyCodeWords } from '@/copy/family-code.copy';
import { refusalLine } from '@/copy/refusal-line';
import { inARow } from '@/copy/wording';
import { CodeEntry } from '@/frames/code-entry';
import { sendConfirmation } from '@/stores/family-code-request';

const { confirm: say, form } = familyCodeWords;

interface Props {
  /** Null: the register knows no relation, so the phone is not said. */
  phoneMasked: string | null;
  code: string;
  error: string | undefined;
  onChange: (code: string) => void;
}

/** The code on the relative's own phone: whoever reads it out has agreed. */
export function SmsCode({ phoneMasked, code, error, onChange }: Props) {
  const [demo, setDemo] = useState<string | null>(null);
  const [no, setNo] = useState<string | undefined>();
  const send = async () => {
    const sent = await sendConfirmation();
    setDemo(sent?.demo ?? null);
    if (sent?.answer.kind === 'refused') setNo(refusalLine(sent.answer));
    else setNo(sent?.answer.kind === 'unknown' ? inARow(form.silence.title, form.silence.body) : undefined);
  };
  return (
    <CodeEntry
      label={say.code}
      hint={say.codeHint}
      code={code}
      error={error ?? no}
      sendLabel={say.send(phoneMasked)}
      wasSent={false}
      demoCode={demo}
      onSend={send}
      onType={onChange}
    />
  );
}
