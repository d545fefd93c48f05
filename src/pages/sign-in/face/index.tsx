import { listPersonas } from '@/api/demo.api';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Screen } from '@/components/screen';
import { faceWords, personToFill, phoneWords } from '@/copy/sign-in.copy';
import { useAnswer } from '@/stores/use-answer';
import { Silence } from '../silence';
import { useNext } from '../use-next';
import { FaceFrame } from './face-frame';
import { useFaceSignIn } from './use-face-sign-in';

interface DemoPersonProps {
  onFill: (typed: { name: string; idNumber: string }) => void;
}

/** In demo mode, an invented person to fill in: nobody should type their own number here. */
function DemoPerson({ onFill }: DemoPersonProps) {
  const { asked } = useAnswer('personas', listPersonas);
  const persona = asked.kind === 'accepted' ? asked.value.personas.find(({ playable }) => playable) : undefined;
  if (!persona) return null;
  const { name, idNumber } = persona;
  return (
    <Banner
      tone='info'
      title={faceWords.demoPerson}
      action={<Button kind='quiet' label={faceWords.fill} onPress={() => onFill({ name, idNumber })} />}
    >
      {personToFill(name, idNumber)}
    </Banner>
  );
}

export default function FaceSignIn() {
  const { changeWay, goOn } = useNext();
  const { form, errors, isSilent, type, leave, signIn } = useFaceSignIn(goOn);
  return (
    <Screen
      title={faceWords.title}
      primary={<Button label={faceWords.signIn} busyLabel={faceWords.signingIn} onPress={signIn} />}
      secondary={<Button kind='secondary' label={faceWords.otherWay} onPress={() => changeWay('phone')} />}
    >
      <ErrorSummary title={phoneWords.toCorrect} errors={errors.lines} />
      {isSilent && <Silence />}
      <FaceFrame />
      <DemoPerson onFill={type} />
      <Field
        label={faceWords.name}
        hint={faceWords.nameHint}
        value={form.name}
        onChange={(name) => type({ name })}
        onLeave={() => leave('name')}
        {...errors.at('name')}
      />
      <Field
        label={faceWords.idNumber}
        hint={faceWords.idNumberHint}
        type='idcard'
        maxLength={24}
        value={form.idNumber}
        onChange={(idNumber) => type({ idNumber })}
        onLeave={() => leave('idNumber')}
        {...errors.at('idNumber')}
      />
    </Screen>
  );
}
