import { Card } from '@/components/card';
import { ChoiceList } from '@/components/choice-list';
import { Screen } from '@/components/screen';
import { textSizeWords } from '@/copy/text-size.copy';
import { Lines } from '@/frames/lines';
import { textLevels, useSettings } from '@/stores/settings.store';

/** The five sizes, all in sight in any of them; the sample, and every screen, takes the chosen one at once. */
export default function TextSize() {
  const { textLevel, chooseTextLevel } = useSettings();
  return (
    <Screen title={textSizeWords.title}>
      <ChoiceList
        label={textSizeWords.question}
        choices={textLevels.map((level) => ({ value: String(level), label: textSizeWords.levels[level] }))}
        value={String(textLevel)}
        onChange={(value) => chooseTextLevel(textLevels.find((level) => String(level) === value) ?? 0)}
      />
      <Card kind='tint' title={textSizeWords.sampleTitle}>
        <Lines lines={[...textSizeWords.sample, textSizeWords.hint]} />
      </Card>
    </Screen>
  );
}
