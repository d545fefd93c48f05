import { View } from '@tarojs/components';
import { Reachable } from '@/components/reachable';
import { formWords } from '@/copy/form.copy';
import './step-bar.scss';

interface Props {
  readonly fields: readonly (keyof typeof formWords.steps)[];
  /** Which of them one has come to. */
  readonly at: number;
  /** True where a press led here: the screen reader begins with it. */
  readonly isTurned: boolean;
  /** What comes after the last of them. */
  readonly after: keyof typeof formWords.after | undefined;
}

/** 第 2 步，共 4 步：填姓名 */
export function StepBar({ fields, at, isTurned, after }: Props) {
  const field = fields[at];
  if (field === undefined) return null;
  return (
    <Reachable isFocused={isTurned}>
      <View className='step-bar'>
        <View className='step-bar__words'>{formWords.step(at + 1, fields.length)}</View>
        <View className='step-bar__words'>{formWords.steps[field]}</View>
        {after && at === fields.length - 1 && (
          <View className='step-bar__words'>{formWords.comesNext(formWords.after[after])}</View>
        )}
      </View>
    </Reachable>
  );
}
