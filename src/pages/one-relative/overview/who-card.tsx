import { View } from '@tarojs/components';
import { useState } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { Sharing } from '@/contract/sharing.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { endedByWords, oneRelativeWords } from '@/copy/one-relative.copy';
import type { RegionCopy } from '@/copy/regions/region-copy';
import { dueInWords, wholePeriodInWords } from '@/copy/sharing.copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import { maskName } from '@/domain/person/masking';
import { CASE_STAGES } from '@/domain/sharing/stages';
import { SharingState } from '@/frames/sharing-state';

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
  const { other, kinship, side, stage, ended } = sharing;
  const next = CASE_STAGES.includes(stage) ? null : dueInWords(sharing);
  const rows = [
    { question: say.name, answer: <Name name={other.name} /> },
    { question: say.kinship, answer: kinshipToReader(kinship, side) },
    { question: say.role, answer: side === 'SHARER' ? words.roles.beneficiary : words.roles.sharer },
    { question: say.idNumber, answer: other.idNumberMasked },
    { question: say.period, answer: wholePeriodInWords(sharing) },
    ...(next === null ? [] : [{ question: sharingLifeWords.next, answer: next }]),
    ...(ended ? [{ question: say.endedBy, answer: endedByWords(ended.by, side) }] : []),
  ];
  return (
    <Card title={say.who} state={<SharingState sharing={sharing} />}>
      <AnswerTable rows={rows} />
    </Card>
  );
}
