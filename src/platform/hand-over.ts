import Taro from '@tarojs/taro';

/** How a file reaches the person: a browser saves it, WeChat sends it to a chat, Alipay has only its clipboard. */
export type FileWay = 'DOWNLOAD' | 'SEND' | 'COPY';

export const fileWay: FileWay = 'SEND';

const written = (filePath: string, data: string): Promise<void> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({ filePath, data, encoding: 'utf8', success: () => resolve(), fail: reject });
  });

/** Gives a text file to the person who just pressed. False: it did not come about. */
export const handOver = async (fileName: string, text: string): Promise<boolean> => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`;
  try {
    await written(filePath, text);
    await Taro.shareFileMessage({ filePath, fileName });
    return true;
  } catch {
    return false;
  }
};
