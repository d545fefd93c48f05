import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { ChoiceList } from '@/components/choice-list';
import { textSizeWords } from '@/copy/text-size.copy';
import { textLevels, useSettings } from '@/stores/settings.store';
import './text-size.scss';

/** The five sizes; the whole screen, and the sentence in it, takes the chosen one at once. */
export function TextSize() {
  const { textLevel, chooseTextLevel } = useSettings();
  return (
    <Card>
      <ChoiceList
        label={textSizeWords.question}
        hint={textSizeWords.hint}
        choices={textLevels.map((level) => ({ value: String(level), label: textSizeWords.levels[level] }))}
        value={String(textLevel)}
        onChange={(value) => chooseTextLevel(textLevels.find((level) => String(level) === value) ?? 0)}
      />
      <View className='text-sample'>
        <View className='text-sample__label'>{textSizeWords.sampleLabel}</View>
        <View>{textSizeWords.sample}</View>
      </View>
    </Card>
  );
}
