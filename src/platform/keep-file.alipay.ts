import Taro from '@tarojs/taro';
import { type KeepFile, plainNameOf } from './kept-file';

export type { Kept } from './kept-file';

/** What Alipay offers here and Taro does not know. */
declare const my: {
  env: { USER_DATA_PATH: string };
  getFileSystemManager: () => {
    writeFile: (options: {
      filePath: string;
      data: string;
      encoding: 'base64';
      success: () => void;
      fail: (failure: unknown) => void;
    }) => void;
  };
};

const write = (filePath: string, data: string): Promise<void> =>
  new Promise((success, fail) => {
    my.getFileSystemManager().writeFile({ filePath, data, encoding: 'base64', success, fail });
  });

/** In Alipay: written to the program's own folder, then shown by Alipay; a picture is kept by a long press. */
export const keepFile: KeepFile = async ({ fileName, base64 }, form) => {
  try {
    const path = `${my.env.USER_DATA_PATH}/${plainNameOf(fileName)}`;
    await write(path, base64);
    if (form === 'PNG') await Taro.previewImage({ urls: [path] });
    else await Taro.openDocument({ filePath: path, fileType: 'pdf' });
    return 'OPENED';
  } catch {
    return 'FAILED';
  }
};
