import { View } from '@tarojs/components';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Heading } from '@/components/heading';
import { QrCode } from '@/components/qr-code';
import { Screen } from '@/components/screen';
import type { MedicalCodeShown } from '@/contract/family-code.contract';
import { familyCodeWords } from '@/copy/family-code.copy';
import { medicalCodeWords } from '@/copy/medical-code.copy';
import { inARow, inOneBreath } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { familyCodeScreen } from '../screens';
import { useMedicalCode } from './use-medical-code';
import './index.scss';

const { list } = familyCodeWords;
const { code: say } = medicalCodeWords;

const inGroups = (code: string): string[] => code.match(/.{4}/g) ?? [];

/** Two lines of nearly the same length: no group stands alone. */
const onTwoLines = (groups: readonly string[]): (readonly string[])[] => {
  const half = Math.ceil(groups.length / 2);
  return [groups.slice(0, half), groups.slice(half)];
};

function CodeCard({ shown, isOwn, seconds }: { shown: MedicalCodeShown; isOwn: boolean; seconds: number }) {
  const groups = inGroups(shown.code);
  return (
    <View className='medical-code'>
      <Heading level={2}>{isOwn ? say.own : say.title(shown.insured.nameMasked)}</Heading>
      <QrCode digits={shown.code} label={say.spoken(inOneBreath(groups))} />
      <View className='medical-code__digits'>
        {onTwoLines(groups).map((line) => (
          <View className='medical-code__line' key={line.join('')}>
            {line.map((group, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: groups of one code may be alike and never move
              <View key={at}>{group}</View>
            ))}
          </View>
        ))}
      </View>
      <View className='medical-code__left'>{say.left(seconds)}</View>
    </View>
  );
}

/** A medical code to hold out at the counter: one's own, or with `id` a relative's. It renews itself. */
export default signedIn(function ShowCode() {
  const id = useScreenParam('id');
  const isOwn = id === '';
  const { asked, retry, seconds } = useMedicalCode(isOwn ? null : id);
  return (
    <Screen
      primary={<Button label={say.fresh} icon='rotate-ccw' onPress={retry} />}
      secondary={
        !isOwn && (
          <Button kind='secondary' label={list.remove} onPress={() => goTo(`${familyCodeScreen('end')}?id=${id}`)} />
        )
      }
    >
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor}>
        {(shown) => <CodeCard shown={shown} isOwn={isOwn} seconds={seconds} />}
      </AnswerView>
      <Banner tone='info' title={isOwn ? say.forSelf : say.forOther}>
        {isOwn ? say.care : inARow(say.thenShared, say.care)}
      </Banner>
    </Screen>
  );
});
