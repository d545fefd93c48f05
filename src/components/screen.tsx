import { View } from '@tarojs/components';
import { type ReactNode, useLayoutEffect } from 'react';
import { furnitureWords } from '@/copy/furniture.copy';
import { takeShellAway } from '@/platform/static-shell';
import { useScreenName } from '@/platform/use-screen-name';
import { useHelpingNow } from '@/stores/helping-now';
import { useSettings } from '@/stores/settings.store';
import { BackLink } from './back-link';
import { Heading } from './heading';
import { HelperBanner } from './helper-banner';
import { ReadAloud } from './read-aloud';
import { spoken } from './spoken';
import '@/styles/base.scss';
import './screen.scss';

interface LeadProps {
  /** The heading at the top of the screen. */
  readonly title?: string | undefined;
  /** One or two sentences under it. */
  readonly lead?: ReactNode;
}

interface BarProps {
  /** The one primary Button, fixed at the bottom. */
  readonly primary?: ReactNode;
  /** At most one other Button beside it. */
  readonly secondary?: ReactNode;
  /** One sentence above the buttons: what will happen. */
  readonly barNote?: ReactNode;
}

interface Props extends LeadProps, BarProps {
  /** The bar of the phone or the browser's tab, when it says something else than the page's config. */
  readonly barTitle?: string | undefined;
  /** Above everything, from edge to edge. */
  readonly top?: ReactNode;
  /** False where there is no way back: a result. */
  readonly hasBack?: boolean;
  /** The word of a result, an OutcomeHead: it comes before everything, also before 读给我听. */
  readonly head?: ReactNode;
  /** True on a notice, a check page and a result: the whole of it can be read aloud. */
  readonly isReadAloud?: boolean;
  readonly children?: ReactNode;
}

function Lead({ title, lead }: LeadProps) {
  if (title === undefined && !lead) return null;
  return (
    <View className='g-screen__lead'>
      {title !== undefined && <Heading level={1}>{title}</Heading>}
      {lead && <View className='g-screen__lead-text'>{lead}</View>}
    </View>
  );
}

function Bar({ primary, secondary, barNote }: BarProps) {
  if (!primary && !secondary) return null;
  return (
    <View className='g-screen__bar'>
      {barNote && <View className='g-screen__bar-note'>{barNote}</View>}
      <View className='g-screen__buttons'>
        {secondary && <View className='g-screen__secondary'>{secondary}</View>}
        {primary && <View className='g-screen__primary'>{primary}</View>}
      </View>
    </View>
  );
}

/** The shell of every screen: text size, colours, heading, body and the bar with the buttons. */
export function Screen({ title, lead, barTitle, top, hasBack = true, head, isReadAloud, children, ...bar }: Props) {
  const { textLevel, language } = useSettings();
  const helped = useHelpingNow(({ now }) => now?.name);
  const name = barTitle ?? (language === 'zh' ? undefined : title);
  useScreenName(name, helped === undefined ? '' : furnitureWords.helping(helped));
  useLayoutEffect(takeShellAway, []);
  return (
    <View className={`g-screen level-${textLevel}`}>
      <View className='g-screen__main' {...spoken({ role: 'main' })}>
        {helped !== undefined && <HelperBanner name={helped} />}
        {top && <View className='g-screen__top'>{top}</View>}
        <View className='g-screen__body'>
          {hasBack && <BackLink />}
          <Lead title={title} lead={lead} />
          {head}
          {isReadAloud && <ReadAloud />}
          {children}
        </View>
        <Bar {...bar} />
      </View>
    </View>
  );
}
