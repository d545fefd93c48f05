import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { Heading } from '@/components/heading';
import { Paragraphs } from '@/components/paragraphs';
import type { Notice } from '@/contract/notice.contract';
import { addRelativeWords, titleOnLines } from '@/copy/add-relative.copy';
import { dayWords } from '@/copy/wording';
import { Lines } from './lines';
import './notice-text.scss';

const words = addRelativeWords.notice;

interface Props {
  notice: Notice;
  isTitled?: boolean;
  /** What is asked between the three sentences and the whole of it. */
  children?: ReactNode;
}

/** A notice: three sentences that say it all, then the whole of it in numbered paragraphs. */
export function NoticeText({ notice, isTitled = false, children }: Props) {
  return (
    <View className='notice-text'>
      {isTitled && <Heading level={2}>{titleOnLines(notice.title)}</Heading>}
      <Card kind='tint' title={words.summary}>
        <Lines lines={notice.summary} />
      </Card>
      {children}
      <Heading level={2}>{words.full}</Heading>
      <Paragraphs items={notice.paragraphs} />
      <View className='notice-text__version'>{words.version(notice.version, dayWords(notice.publishedOn))}</View>
    </View>
  );
}
