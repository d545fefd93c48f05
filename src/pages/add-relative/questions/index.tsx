import { View } from '@tarojs/components';
import { readNotice } from '@/api/notice.api';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { memberWords, questionsOf } from '@/copy/member.copy';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { addRelative } from '@/stores/add-relative.store';
import { useAnswer } from '@/stores/use-answer';
import { guarded } from '../guarded';
import { useOnward } from '../use-onward';
import './index.scss';

const { questions } = memberWords;

/** What one should have read before sharing for the first time, as questions and answers. */
export default signedIn(
  guarded('QUESTIONS', function Questions({ profile }) {
    const onward = useOnward(profile, 'QUESTIONS');
    const { asked, retry } = useAnswer('questions', () => readNotice('SHARING_QUESTIONS', profile.code));
    const text = asked.kind === 'accepted' ? asked.value : null;
    const goOn = () => {
      if (!text) return undefined;
      addRelative.fill({ questions: { version: text.version, hash: text.hash } });
      return onward();
    };
    return (
      <Screen
        isReadAloud
        title={questions.title}
        lead={questions.lead}
        primary={text && <Button label={questions.confirm} onPress={goOn} />}
      >
        <AnswerView asked={asked} retry={retry} waitingFor={addRelativeWords.notice.waitingFor} rows={5}>
          {({ paragraphs }) => (
            <View className='questions__list'>
              {questionsOf(paragraphs).map(({ question, answer }) => (
                <Card key={question} title={question}>
                  <View className='questions__answer'>{answer}</View>
                </Card>
              ))}
            </View>
          )}
        </AnswerView>
      </Screen>
    );
  }),
);
