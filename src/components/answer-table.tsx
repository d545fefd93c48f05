import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { furnitureWords } from '@/copy/furniture.copy';
import { inARow } from '@/copy/wording';
import { pressable } from './press';
import { spoken } from './spoken';
import './answer-table.scss';

export interface AnswerRow {
  readonly question: string;
  readonly answer: ReactNode;
  /** Goes to the place where this answer was given, and comes back. */
  readonly onChange?: () => void;
}

function ChangeLink({ question, onChange }: { readonly question: string; readonly onChange: () => void }) {
  const label = inARow(furnitureWords.change, question);
  return (
    <View className='g-press g-answers__change' {...pressable({ role: 'link', label, onPress: onChange })}>
      {furnitureWords.change}
    </View>
  );
}

/** What was asked and what was answered, with 修改 where it can still be changed. */
export function AnswerTable({ rows }: { readonly rows: readonly AnswerRow[] }) {
  return (
    <View className='g-answers' {...spoken({ role: 'list' })}>
      {rows.map(({ question, answer, onChange }) => (
        <View className='g-answers__row' key={question} {...spoken({ role: 'listitem' })}>
          <View className='g-answers__pair'>
            <View className='g-answers__question'>{question}</View>
            <View className='g-answers__answer'>{answer}</View>
          </View>
          {onChange && <ChangeLink question={question} onChange={onChange} />}
        </View>
      ))}
    </View>
  );
}
