import { Button } from '@tarojs/components';

/** Asks WeChat for the card that the screen's `onShareAppMessage` describes. */
export const ShareButton = ({ label }: { readonly label: string }) => (
  <Button openType='share' className='g-press g-button g-button--primary g-share'>
    {label}
  </Button>
);
