/// <reference types="@tarojs/taro" />

declare module '*.scss';
declare module '*.svg' {
  const address: string;
  export default address;
}

declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_ENV: 'weapp' | 'alipay' | 'h5';
    /** Absolute origin of the bureau for mini-programs; declared in every .env file. */
    TARO_APP_BUREAU_ORIGIN: string;
  }
}
