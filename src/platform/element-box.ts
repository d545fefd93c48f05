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
      .boundingClientRect()
      // Alipay tells `exec` alone.
      .exec(([box]: (ElementBox | null)[]) =>
        resolve(box ? { left: box.left, top: box.top, width: box.width, height: box.height } : undefined),
      );
  });
