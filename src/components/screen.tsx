import { View } from '@tarojs/components';
import { type ReactNode, useEffect } from 'react';
import { nameScreen } from '@/platform/navigation';
import { useSettings } from '@/stores/settings.store';
import { Heading } from './heading';
import { spoken } from './spoken';
import '@/styles/base.scss';
import './screen.scss';

interface Props {
  /** The heading at the top of the screen. */
  readonly title?: string | undefined;
  /** One or two sentences under it. */
  readonly lead?: ReactNode;
  /** The bar of the phone or the browser's tab, when it says something else than the page's config. */
  readonly barTitle?: string;
  /** Above everything, from edge to edge: the helper banner. */
  readonly top?: ReactNode;
  /** The one primary Button, fixed at the bottom. */
  readonly primary?: ReactNode;
  /** At most one other Button beside it. */
  readonly secondary?: ReactNode;
  /** One sentence above the buttons: what will happen. */
  readonly barNote?: ReactNode;
  readonly children?: ReactNode;
}

function Lead({ title, lead }: Pick<Props, 'title' | 'lead'>) {
  if (title === undefined && lead === undefined) return null;
  return (
    <View className='g-screen__lead'>
      {title !== undefined && <Heading level={1}>{title}</Heading>}
      {lead !== undefined && <View className='g-screen__lead-text'>{lead}</View>}
    </View>
  );
}

/** The shell of every screen: text size, colours, heading, body and the bar with the buttons. */
export function Screen({ title, lead, barTitle, top, primary, secondary, barNote, children }: Props) {
  const textLevel = useSettings((settings) => settings.textLevel);
  useEffect(() => {
    if (barTitle !== undefined) nameScreen(barTitle);
  }, [barTitle]);
  return (
    <View className={`g-screen level-${textLevel}`}>
      {top}
      <View className='g-screen__body' {...spoken({ role: 'main' })}>
        <Lead title={title} lead={lead} />
        {children}
      </View>
      {(primary || secondary) && (
        <View className='g-screen__bar'>
          {barNote && <View className='g-screen__bar-note'>{barNote}</View>}
          <View className='g-screen__buttons'>
            {primary && <View className='g-screen__primary'>{primary}</View>}
            {secondary && <View className='g-screen__secondary'>{secondary}</View>}
          </View>
        </View>
      )}
    </View>
  );
}
