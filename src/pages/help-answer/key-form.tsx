import { listPersonas } from '@/api/demo.api';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { helpAnswerWords } from '@/copy/help-answer.copy';
import { inARow } from '@/copy/wording';
import { CodeEntry } from '@/frames/code-entry';
import { FormScreen } from '@/frames/form-screen';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';
import { type Opening, useKeyForm } from './use-key-form';

const say = helpAnswerWords.key;

/** What opens the invitation: the code on one's own phone; on the helper's phone in demo mode the mock face as well. */
export function KeyForm(opening: Opening) {
  const helpingId = useScreenParam('id');
  const isBeside = useScreenParam('beside') !== '';
  const isDemo = useAnswer('personas', isBeside ? listPersonas : null).asked.kind === 'accepted';
  const { typed, write, form, sms, sendAgain, open, openByCode } = useKeyForm(helpingId, opening);
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
    <CodeEntry
      label={say.code}
      hint={sms.wasSent ? inARow(say.newest, say.codeHint) : say.codeHint}
      sendLabel={say.again}
      {...sms}
      onSend={sendAgain}
      code={typed.code}
      onType={(raw) => write({ code: raw })}
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
