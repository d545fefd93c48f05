import Taro from '@tarojs/taro';

/** What Alipay calls the usual size. */
const usualPx = 16;

/** How much larger than usual the person set text in Alipay, which tells it in pixels; 1 where nobody says. */
export function systemTextScale(): number {
  try {
    const facts = new Map<string, unknown>(Object.entries(Taro.getSystemInfoSync()));
    const size = facts.get('fontSizeSetting');
    return typeof size === 'number' && size > 0 ? size / usualPx : 1;
  } catch {
    return 1;
  }
}
