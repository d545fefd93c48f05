import { Button } from '@tarojs/components';
import type { ReactNode } from 'react';

/** Asks WeChat for the card that the screen's `onShareAppMessage` describes; null where there is no card to send. */
export const shareButton = (label: string): ReactNode => (
  <Button openType='share' className='g-press g-button g-button--primary g-share'>
    {label}
  </Button>
);
