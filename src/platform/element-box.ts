import Taro from '@tarojs/taro';

export interface ElementBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the element with this id lies in the window; undefined while it is not drawn. */
export const elementBox = (id: string): Promise<ElementBox | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((box) => {
        const one = Array.isArray(box) ? box[0] : box;
        resolve(one ? { left: one.left, top: one.top, width: one.width, height: one.height } : undefined);
      })
      .exec();
  });
