import Taro from '@tarojs/taro';

/** How much larger than usual the person set text in WeChat (关怀模式 is 1.4); 1 where nobody says. */
export function systemTextScale(): number {
  try {
    const info = new Map<string, unknown>(Object.entries(Taro.getAppBaseInfo()));
    const scale = info.get('fontSizeScaleFactor');
    return typeof scale === 'number' ? scale : 1;
  } catch {
    return 1;
  }
}
