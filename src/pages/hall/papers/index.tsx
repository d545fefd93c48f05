import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ChoiceList } from '@/components/choice-list';
import { Screen } from '@/components/screen';
import { TickRow } from '@/components/tick-row';
import { CASE_WORDS, PAPER_WORDS, papersWords } from '@/copy/hall.copy';
import { type Goer, goersOf, HALL_CASES, type HallCase, type HallPaper, papersOf } from '@/domain/hall/papers';
import { goTo } from '@/platform/navigation';

/** What to take along, by what one comes for, to tick off at home. */
export default function HallPapers() {
  const [matter, setMatter] = useState<HallCase>('PARENT');
  const [goer, setGoer] = useState<Goer>('SELF');
  const [packed, setPacked] = useState<readonly HallPaper[]>([]);
  const tick = (paper: HallPaper, isIn: boolean) =>
    setPacked(isIn ? [...packed, paper] : packed.filter((one) => one !== paper));
  const goers = goersOf(matter);
  const needed = papersOf(matter, goer);
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
      {goers.length > 1 && (
        <ChoiceList
          isPaired
          label={papersWords.goer}
          choices={goers.map((value) => ({ value, label: papersWords.goers[value] }))}
          value={goer}
          onChange={setGoer}
        />
      )}
      {(['BRING', 'MAYBE'] as const).map((need) => {
        const papers = needed.filter((one) => one.need === need);
        return (
          papers.length > 0 && (
            <Card key={need} title={papersWords.needs[need]}>
              {papers.map(({ paper }) => (
                <TickRow
                  key={paper}
                  label={PAPER_WORDS[paper]}
                  isTicked={packed.includes(paper)}
                  onChange={(isIn) => tick(paper, isIn)}
                />
              ))}
            </Card>
          )
        );
      })}
      <View>{papersWords.elsewhere}</View>
    </Screen>
  );
}
