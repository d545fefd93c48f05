import Taro from '@tarojs/taro';

/** Where the person is now, with its parameters, so that one can come back: `/pages/records/list/index?x=1`. */
export const screenAddress = (): string => {
  const router = Taro.getCurrentInstance().router;
  const path = router?.path.split('?')[0] ?? '';
  const params = Object.entries(router?.params ?? {}).filter(([name]) => name !== 'stamp' && !name.startsWith('$'));
  const query = params.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&');
  return `${path.startsWith('/') ? path : `/${path}`}${query ? `?${query}` : ''}`;
};
