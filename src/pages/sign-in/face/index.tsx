import { listPersonas } from '@/api/demo.api';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { IdNumberField } from '@/components/id-number-field';
import { faceWords, personToFill } from '@/copy/sign-in.copy';
import { FormScreen } from '@/frames/form-screen';
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
  const { typed, form, isSilent, type, signIn } = useFaceSignIn(goOn);
  const name = (
    <Field
      label={faceWords.name}
      hint={faceWords.nameHint}
      value={typed.name}
      onChange={(raw) => type({ name: raw })}
      onLeave={() => form.leave('name', typed.name)}
      {...form.at('name')}
    />
  );
  const idNumber = (
    <IdNumberField
      label={faceWords.idNumber}
      hint={faceWords.idNumberHint}
      value={typed.idNumber}
      onChange={(raw) => type({ idNumber: raw })}
      onLeave={() => form.leave('idNumber', typed.idNumber)}
      {...form.at('idNumber')}
    />
  );
  return (
    <FormScreen
      title={faceWords.title}
      form={form}
      done={{ label: faceWords.signIn, busyLabel: faceWords.signingIn, onPress: signIn }}
      secondary={<Button kind='secondary' label={faceWords.otherWay} onPress={() => changeWay('phone')} />}
      intro={
        <>
          <FaceFrame />
          <DemoPerson onFill={type} />
        </>
      }
      parts={[
        { field: 'name', show: name },
        { field: 'idNumber', show: idNumber },
      ]}
    >
      {isSilent && <Silence />}
    </FormScreen>
  );
}
