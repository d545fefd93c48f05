import { useState } from 'react';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
import { Screen } from '@/components/screen';
import { familyCodeWords } from '@/copy/family-code.copy';
import type { Confirmer } from '@/domain/family-code/routes';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { familyCode } from '@/stores/family-code.store';
import { guarded } from '../guarded';
import { familyCodeScreen } from '../screens';
import { SmsCode } from './sms-code';

const { confirm: say } = familyCodeWords;

type Way = 'MOCK_FACE' | 'SMS_CODE';

const waysFor = (hasPhone: boolean) =>
  (['MOCK_FACE', 'SMS_CODE'] as const).map((value) => ({
    value,
    label: say.ways[value].name,
    note: say.ways[value].note,
    disabledReason: value === 'SMS_CODE' && !hasPhone ? say.noPhone : undefined,
  }));

const useConfirming = () => {
  const [way, setWay] = useState<Way>('MOCK_FACE');
  const [code, setCode] = useState('');
  const [wasPressed, setPressed] = useState(false);
  const isCode = /^\d{6}$/.test(code);
  const goOn = () => {
    setPressed(true);
    if (way === 'SMS_CODE' && !isCode) return undefined;
    familyCode.fill({ confirmation: way === 'SMS_CODE' ? { method: way, code } : { method: way } });
    return goTo(familyCodeScreen('check'));
  };
  const error = wasPressed && way === 'SMS_CODE' && !isCode ? say.codeLength : undefined;
  return { way, setWay, code, setCode, error, goOn };
};

function FaceHere({ confirmer }: { confirmer: Confirmer }) {
  return (
    <Banner tone='info' title={say.face}>
      {say.faceOf[confirmer]}
    </Banner>
  );
}

/** The relative, or a newborn's mother, confirms: by the labelled mock of a face check, or by a code to their own phone. */
export default signedIn(
  guarded('confirm', function Confirm() {
    const found = familyCode.use((draft) => draft.found);
    const { way, setWay, code, setCode, error, goOn } = useConfirming();
    if (!found) return null;
    const { confirmer, hasPhone, phoneMasked } = found;
    return (
      <Screen
        title={say.titles[confirmer]}
        primary={<Button label={way === 'MOCK_FACE' ? say.doFace : say.goOn} onPress={goOn} />}
      >
        {confirmer === 'MEMBER' && (
          <ChoiceList label={say.how} choices={waysFor(hasPhone)} value={way} onChange={setWay} />
        )}
        {way === 'SMS_CODE' && hasPhone ? (
          <SmsCode phoneMasked={phoneMasked} code={code} error={error} onChange={setCode} />
        ) : (
          <FaceHere confirmer={confirmer} />
        )}
      </Screen>
    );
  }),
);
