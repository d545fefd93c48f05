import { textLevelOfScale } from '@/stores/settings.store';

describe('the text size set in WeChat becomes one of ours', () => {
  test.each([
    [0.9, 0],
    [1, 0],
    [1.04, 0],
    [1.05, 1],
    [1.19, 1],
    [1.2, 2],
    [1.34, 2],
    [1.35, 3],
    [1.4, 3],
    [1.59, 3],
    [1.6, 4],
  ])('%p times is level %p', (scale, level) => {
    expect(textLevelOfScale(scale)).toBe(level);
  });
});
