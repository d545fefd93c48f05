import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';

/** Whether this screen is the one a person sees; screens under it stay alive and must not act. */
export const useInSight = (): boolean => {
  const [isInSight, setInSight] = useState(true);
  useDidShow(() => setInSight(true));
  useDidHide(() => setInSight(false));
  return isInSight;
};
