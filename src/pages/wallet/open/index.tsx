import { View } from '@tarojs/components';
import { readWallet } from '@/api/wallet.api';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { placeInWords } from '@/copy/me.copy';
import { walletWords } from '@/copy/wallet.copy';
import { REGIONS } from '@/domain/region/regions';
import { AnswerView } from '@/frames/answer-view';
import { RefusalBanner } from '@/frames/refusal-banner';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { prepareDeed } from '@/stores/deeds';
import { useAnswer } from '@/stores/use-answer';

const say = walletWords.open;

/** 使用地 and phone, before 立即确认使用. */
export default signedIn(function OpenWallet() {
  const { asked, retry } = useAnswer('wallet', readWallet);
  const refusal = asked.kind === 'accepted' ? asked.value.opening.refusal : null;
  const confirm = () => replaceWith(`/pages/wallet/opened/index?key=${prepareDeed('openWallet', {})}`);
  return (
    <Screen
      isReadAloud
      title={say.title}
      lead={say.lead}
      primary={asked.kind === 'accepted' && !refusal && <Button label={say.confirm} onPress={confirm} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={walletWords.waitingFor}>
        {({ place, phoneMasked }) => (
          <>
            {refusal && <RefusalBanner code={refusal.code} params={refusal.params} />}
            <Card>
              <AnswerTable
                rows={[
                  { question: say.place, answer: placeInWords(REGIONS[place.region].name, place.city) },
                  { question: say.phone, answer: phoneMasked },
                ]}
              />
              <View>{say.wrong}</View>
            </Card>
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
