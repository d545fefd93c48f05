import { useRouter } from '@tarojs/taro';

/** A value given to this screen in its address; empty when it was opened without. */
export const useScreenParam = (name: string): string => {
  const value = useRouter().params[name];
  return value === undefined ? '' : decodeURIComponent(value);
};
