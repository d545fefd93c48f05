import { Card } from '@/components/card';
import { ChoiceList } from '@/components/choice-list';
import { Screen } from '@/components/screen';
import { textSizeWords } from '@/copy/text-size.copy';
import { Lines } from '@/frames/lines';
import { textLevels, useSettings } from '@/stores/settings.store';

/** The five sizes; the sample above them, and every screen, takes the chosen one at once. */
export default function TextSize() {
  const { textLevel, chooseTextLevel } = useSettings();
  return (
    <Screen title={textSizeWords.title}>
      <Card kind='tint' title={textSizeWords.sampleTitle}>
        <Lines lines={textSizeWords.sample} />
      </Card>
      <ChoiceList
        label={textSizeWords.question}
        hint={textSizeWords.hint}
        choices={textLevels.map((level) => ({ value: String(level), label: textSizeWords.levels[level] }))}
        value={String(textLevel)}
        onChange={(value) => chooseTextLevel(textLevels.find((level) => String(level) === value) ?? 0)}
      />
    </Screen>
  );
}
