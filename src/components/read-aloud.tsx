import { View } from '@tarojs/components';
import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { furnitureWords } from '@/copy/furniture.copy';
import { asHeard } from '@/copy/wording';
import { type PageParagraph, paragraphsAround } from '@/platform/page-paragraphs';
import { canSpeak, speak, stopSpeaking } from '@/platform/speech';
import { Button } from './button';
import { classNames } from './class-names';
import './read-aloud.scss';

type Progress = 'unread' | 'reading' | 'read';

const icons = { unread: 'volume-2', reading: 'circle-stop', read: 'rotate-ccw' } as const;

/** Reads the page that is open, and says how far it has come; leaving it ends the reading. */
const useReading = (place: { readonly current: unknown }) => {
  const [progress, setProgress] = useState<Progress>('unread');
  const marked = useRef<PageParagraph | null>(null);
  const mark = (paragraph: PageParagraph | null) => {
    marked.current?.mark(false);
    marked.current = paragraph;
    paragraph?.mark(true);
  };
  const end = () => {
    mark(null);
    setProgress((before) => (before === 'reading' ? 'read' : before));
  };
  const stop = () => {
    stopSpeaking();
    end();
  };
  const start = () => {
    const paragraphs = paragraphsAround(place.current);
    setProgress('reading');
    speak(
      paragraphs.map(({ parts }) => asHeard(parts)),
      {
        onParagraph: (index) => mark(paragraphs[index] ?? null),
        onEnd: end,
        langOf: (index) => paragraphs[index]?.lang,
      },
    );
  };
  useDidHide(stop);
  useEffect(() => stopSpeaking, []);
  return { progress, press: progress === 'reading' ? stop : start };
};

/** 读给我听: every paragraph of the page in turn, with 停 while it goes on. The text stays. */
function Reader() {
  const place = useRef<unknown>(null);
  const { progress, press } = useReading(place);
  return (
    <View ref={place} className={classNames('g-aloud', progress === 'reading' && 'is-reading')}>
      <Button kind='secondary' icon={icons[progress]} label={furnitureWords.aloud[progress]} onPress={press} />
    </View>
  );
}

/** Nothing where the platform has no voice. */
export const ReadAloud = () => (canSpeak() ? <Reader /> : null);
