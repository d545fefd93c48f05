import { View } from '@tarojs/components';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { paperWords } from '@/copy/hall.copy';
import { placeInWords } from '@/copy/me.copy';
import { REGIONS } from '@/domain/region/regions';
import { canPrint, printScreen } from '@/platform/print';
import { useScreenParam } from '@/platform/screen-param';
import { useSessionStore } from '@/stores/session.store';
import './paper.scss';

const Line = ({ question, answer = paperWords.blank }: { question: string; answer?: string | undefined }) => (
  <View className='hall-paper__row'>
    <View>{`${question}：`}</View>
    <View>{answer}</View>
  </View>
);

/** A pledge or a proxy letter to print and sign, with what is known filled in; the rest is written by hand. */
export default function HallPaperScreen() {
  const paper = paperWords[useScreenParam('kind') === 'PROXY' ? 'PROXY' : 'PLEDGE'];
  const me = useSessionStore((session) => session.me);
  const place = me ? placeInWords(REGIONS[me.insurance.region].name, me.insurance.city) : undefined;
  return (
    <Screen {...(canPrint && { primary: <Button label={paperWords.print} onPress={printScreen} /> })}>
      {!canPrint && <Banner tone='info'>{paperWords.cannotPrint}</Banner>}
      <View className='hall-paper'>
        <View className='hall-paper__title'>{paper.title}</View>
        <Line question={paperWords.own.name} answer={me?.name} />
        <Line question={paperWords.own.idNumber} />
        <Line question={paperWords.own.place} answer={place} />
        {paper.fields.map((field) => (
          <Line key={field} question={field} />
        ))}
        {paper.lines.map((line) => (
          <View key={line}>{line}</View>
        ))}
        <Line question={paperWords.sign} />
        <Line question={paperWords.date} />
        <View>{paperWords.sandbox}</View>
      </View>
    </Screen>
  );
}
