import { View } from '@tarojs/components';
import { ErrorLine } from './error-line';
import './question.scss';

export interface QuestionProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what to write instead. */
  readonly error?: string | undefined;
}

/** The words above every place to answer: label, hint, error. */
export function Question({ label, hint, error }: QuestionProps) {
  return (
    <>
      <View className='g-question'>{label}</View>
      {hint !== undefined && <View className='g-question__hint'>{hint}</View>}
      {error !== undefined && <ErrorLine>{error}</ErrorLine>}
    </>
  );
}
