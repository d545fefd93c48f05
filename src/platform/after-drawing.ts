import Taro from '@tarojs/taro';

/** A mini-program sends every drawing to the glass as one message; a browser has none to keep small. */
export const drawsInMessages = true;

/** Calls back when what was changed so far stands on the glass. */
export const afterDrawing = (callBack: () => void): void => {
  Taro.nextTick(callBack);
};
