import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ChoiceList } from '@/components/choice-list';
import { Screen } from '@/components/screen';
import { TickRow } from '@/components/tick-row';
import { CASE_WORDS, PAPER_WORDS, papersWords } from '@/copy/hall.copy';
import { HALL_CASES, type HallCase, type HallPaper, PAPERS_OF } from '@/domain/hall/papers';
import { goTo } from '@/platform/navigation';

/** What to take along, by what one comes for, to tick off at home. */
export default function HallPapers() {
  const [matter, setMatter] = useState<HallCase>('PARENT');
  const [packed, setPacked] = useState<readonly HallPaper[]>([]);
  const tick = (paper: HallPaper, isIn: boolean) =>
    setPacked(isIn ? [...packed, paper] : packed.filter((one) => one !== paper));
  return (
    <Screen
      title={papersWords.title}
      lead={papersWords.lead}
      primary={<Button label={papersWords.pledge} onPress={() => goTo('/pages/hall/paper/index?kind=PLEDGE')} />}
      secondary={
        <Button kind='secondary' label={papersWords.proxy} onPress={() => goTo('/pages/hall/paper/index?kind=PROXY')} />
      }
    >
      <ChoiceList
        label={papersWords.matter}
        choices={HALL_CASES.map((value) => ({ value, label: CASE_WORDS[value] }))}
        value={matter}
        onChange={setMatter}
      />
      <Card title={papersWords.list}>
        {PAPERS_OF[matter].map(({ paper, grade }) => {
          const label = grade === 'B' ? PAPER_WORDS[paper] : `${PAPER_WORDS[paper]}（${papersWords.maybe}）`;
          return (
            <TickRow
              key={paper}
              label={label}
              isTicked={packed.includes(paper)}
              onChange={(isIn) => tick(paper, isIn)}
            />
          );
        })}
        <View>{papersWords.elsewhere}</View>
      </Card>
    </Screen>
  );
}
