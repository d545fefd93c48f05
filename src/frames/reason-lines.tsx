import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { reasonWords } from '@/copy/reasons.copy';
import { titled } from '@/copy/wording';
import type { RefusalCode } from '@/domain/refusals';
import { openWhy } from './open-why';
import { reasonFacts } from './reason-facts';

interface Props {
  code: RefusalCode;
  params?: Readonly<Record<string, unknown>>;
}

/** A card's facts and its way to the why, inside a Card that has said the sentence already. */
export function ReasonLines({ code, params = {} }: Props) {
  return (
    <>
      {reasonFacts(code, { params }).map(({ question, answer }) => (
        <View key={question}>{titled(question, answer)}</View>
      ))}
      <Button kind='quiet' label={reasonWords.why} onPress={() => openWhy(code, { params })} />
    </>
  );
}
