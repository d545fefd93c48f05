import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { reasonWords } from '@/copy/reasons.copy';
import { refusalSentence } from '@/copy/refusals.copy';
import { titled } from '@/copy/wording';
import type { RefusalCode } from '@/domain/refusals';
import { openWhy } from './open-why';
import { reasonFacts } from './reason-facts';
import { type AboutSharing, reasonOf } from './reason-routes';
import { useWay } from './use-way';

interface Props {
  code: RefusalCode;
  params?: Readonly<Record<string, unknown>>;
  /** A quiet Button to the place that repairs it, where the screen knows a nearer one than the card does. */
  action?: ReactNode;
  /** The sharing it is about, where there is one. */
  about?: AboutSharing | undefined;
  /** Of whom or what it is told, where there are several: it heads the card. */
  who?: string | undefined;
  /** Told beside what was done, and not instead of it. */
  isQuiet?: boolean;
  /** On the screen of a clerk or an office: the ways are those of the person it is about. */
  isForStaff?: boolean;
}

/** The ways on from a card: to what repairs it, and to why it is so. */
function Ways({ code, params, action, about }: Pick<Props, 'code' | 'params' | 'action' | 'about'>) {
  const way = useWay(code, { about, params });
  return (
    <>
      {action ?? (way && <Button kind='quiet' {...way} />)}
      {reasonOf(code) && (
        <Button kind='quiet' label={reasonWords.why} onPress={() => openWhy(code, { params, about })} />
      )}
    </>
  );
}

/** The card of a no: what happened, what to do now, which rule, whose side, and one press to what repairs it. */
export function RefusalBanner({ code, params, action, about, who, isQuiet = false, isForStaff = false }: Props) {
  const asSharer = about?.asSharer ?? false;
  const { happened, now } = refusalSentence(code, { ...params, asSharer });
  const facts = reasonFacts(code, { ...(params && { params }), asSharer });
  return (
    <Banner
      tone={isQuiet ? 'info' : 'refused'}
      title={who ?? happened}
      isNews={!isQuiet}
      action={isForStaff ? action : <Ways code={code} {...(params && { params })} action={action} about={about} />}
    >
      {who !== undefined && <View>{happened}</View>}
      <View>{now}</View>
      {facts.map(({ question, answer }) => (
        <View key={question}>{titled(question, answer)}</View>
      ))}
    </Banner>
  );
}
