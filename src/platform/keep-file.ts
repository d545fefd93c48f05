import Taro from '@tarojs/taro';
import { type KeepFile, plainNameOf } from './kept-file';

export type { Kept } from './kept-file';

const isGone = (fault: unknown): boolean => /cancel/i.test(String((fault as { errMsg?: unknown }).errMsg ?? fault));

/** WeChat's own sheet has 保存图片 on it; an older WeChat shows the picture, which is kept by a long press. */
const showPicture = (path: string): Promise<unknown> =>
  Taro.canIUse('showShareImageMenu') ? Taro.showShareImageMenu({ path }) : Taro.previewImage({ urls: [path] });

/** In WeChat: written to the program's own folder, then shown by WeChat, whose menu saves and sends. No private interface. */
export const keepFile: KeepFile = async ({ fileName, base64 }, form) => {
  const path = `${Taro.env.USER_DATA_PATH}/${plainNameOf(fileName)}`;
  try {
    Taro.getFileSystemManager().writeFileSync(path, base64, 'base64');
    if (form === 'PNG') await showPicture(path);
    else await Taro.openDocument({ filePath: path, fileType: 'pdf', showMenu: true });
    return 'OPENED';
  } catch (fault) {
    // who closes the sheet has seen the file
    return isGone(fault) ? 'OPENED' : 'FAILED';
  }
};
