import { View } from '@tarojs/components';
import { useState } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { StateWord } from '@/components/state-word';
import type { Sharing } from '@/contract/sharing.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { endedByWords, oneRelativeWords } from '@/copy/one-relative.copy';
import type { RegionCopy } from '@/copy/regions/region-copy';
import { periodInWords, sharingWords } from '@/copy/sharing.copy';
import { maskName } from '@/domain/person/masking';

const say = oneRelativeWords.overview;

function Name({ name }: { name: string }) {
  const [isShown, setShown] = useState(false);
  return (
    <View className='one-relative-name'>
      <View>{isShown ? name : maskName(name)}</View>
      <View className='one-relative-name__show'>
        <Button kind='quiet' label={isShown ? say.hideName : say.showName} onPress={() => setShown(!isShown)} />
      </View>
    </View>
  );
}

/** Who the other person is, and since when the two share. */
export function WhoCard({ sharing, words }: { sharing: Sharing; words: RegionCopy }) {
  const { other, kinship, side, stage, startedAt, ended } = sharing;
  const isActive = stage === 'ACTIVE';
  const rows = [
    { question: say.name, answer: <Name name={other.name} /> },
    { question: say.kinship, answer: kinshipToReader(kinship, side) },
    { question: say.role, answer: side === 'SHARER' ? words.roles.beneficiary : words.roles.sharer },
    { question: say.idNumber, answer: other.idNumberMasked },
    { question: say.period, answer: periodInWords(startedAt, ended?.at ?? null) },
    ...(ended ? [{ question: say.endedBy, answer: endedByWords(ended.by, side) }] : []),
  ];
  const state = (
    <StateWord tone={isActive ? 'done' : 'ended'}>{isActive ? sharingWords.active : sharingWords.ended}</StateWord>
  );
  return (
    <Card title={say.who} state={state}>
      <AnswerTable rows={rows} />
    </Card>
  );
}
