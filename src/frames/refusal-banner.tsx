import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Banner } from '@/components/banner';
import { refusalSentence } from '@/copy/refusals.copy';
import type { RefusalCode } from '@/domain/refusals';

interface Props {
  code: RefusalCode;
  params?: Readonly<Record<string, unknown>>;
  /** A quiet Button to the place that repairs it. */
  action?: ReactNode;
}

/** A no, in its two halves: what happened, and what to do now. */
export function RefusalBanner({ code, params, action }: Props) {
  const { happened, now } = refusalSentence(code, params);
  return (
    <Banner tone='refused' title={happened} isNews action={action}>
      <View>{now}</View>
    </Banner>
  );
}
