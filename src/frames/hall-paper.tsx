import { View } from '@tarojs/components';
import { paperWords } from '@/copy/hall.copy';
import { titled } from '@/copy/wording';
import './hall-paper.scss';

export interface PaperLine {
  readonly question: string;
  /** Left out: a line to write on. */
  readonly answer?: string | undefined;
}

interface Props {
  readonly title: string;
  readonly facts: readonly PaperLine[];
  /** What is promised or ordered, sentence by sentence. */
  readonly lines: readonly string[];
  /** Who signs, one line each. */
  readonly signers?: readonly string[];
}

const Line = ({ question, answer = paperWords.blank }: PaperLine) => (
  <View className='hall-paper__row'>
    <View>{titled(question, '')}</View>
    <View>{answer}</View>
  </View>
);

/** A sheet to print and sign: what is known is filled in, the rest is written by hand. */
export const HallPaper = ({ title, facts, lines, signers = [paperWords.sign] }: Props) => (
  <View className='hall-paper'>
    <View className='hall-paper__title'>{title}</View>
    {facts.map((fact) => (
      <Line key={fact.question} {...fact} />
    ))}
    {lines.map((line) => (
      <View key={line}>{line}</View>
    ))}
    {signers.map((signer) => (
      <Line key={signer} question={signer} />
    ))}
    <Line question={paperWords.date} />
    <View>{paperWords.sandbox}</View>
  </View>
);
