/** `@tarojs/taro` as the browser build sees it: the real H5 interface with the React hooks. */
import * as hooks from '@tarojs/plugin-framework-react/dist/runtime';
import Taro from '@tarojs/plugin-platform-h5/dist/runtime/apis';

Object.assign(Taro, hooks);

export * from '@tarojs/plugin-framework-react/dist/runtime';
export * from '@tarojs/plugin-platform-h5/dist/runtime/apis';
export default Taro;
