import type { PhoneSettings } from '../../phone/messages';
import type { AppLife, LaunchOptions } from '../app-life';

/** A base library that has everything the package may count on. */
const SDK = '3.8.0';

interface Around {
  readonly settings: () => PhoneSettings;
  readonly launch: LaunchOptions;
  readonly life: AppLife;
}

/** What the phone says of itself: its size is that of the glass, its settings those of its owner. */
export function wxSystem({ settings, launch, life }: Around) {
  const window_ = () => {
    const { innerWidth: width, innerHeight: height, devicePixelRatio } = window;
    const safeArea = { left: 0, right: width, top: 0, bottom: height, width, height };
    return {
      windowWidth: width,
      windowHeight: height,
      screenWidth: width,
      screenHeight: height,
      pixelRatio: devicePixelRatio,
      statusBarHeight: 20,
      safeArea,
    };
  };
  const base = () => ({
    SDKVersion: SDK,
    version: '8.0.50',
    language: 'zh_CN',
    theme: settings().theme,
    fontSizeScaleFactor: settings().textScale,
    fontSizeSetting: Math.round(17 * settings().textScale),
    host: { env: 'WeChat' },
  });
  const device = () => ({
    platform: 'devtools',
    brand: 'simulator',
    model: 'simulator',
    system: 'simulator',
    benchmarkLevel: -1,
  });
  return {
    getSystemInfoSync: () => ({ ...device(), ...base(), ...window_() }),
    getAppBaseInfo: base,
    getDeviceInfo: device,
    getWindowInfo: window_,
    getMenuButtonBoundingClientRect: () => ({ left: 281, right: 368, top: 24, bottom: 56, width: 87, height: 32 }),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => life.entered() ?? launch,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
  };
}
