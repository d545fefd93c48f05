import { oneStage } from './support/one-stage';
import { arriveAt, glassOf, PATIENCE, press, stepIs } from './support/stage-guide';

const stage = oneStage();
const POCKET = { width: 390, height: 844 } as const;

test('on a narrow glass a step brings its whole phone into sight, below the bar that says what to do', async () => {
  const { page } = await stage.open({ viewport: POCKET, deviceScaleFactor: 1, isMobile: true, hasTouch: true });
  await press(page, /^开始 河北/);
  await stepIs(page, 1);
  await arriveAt(glassOf(page, '职工'), /^您好，王/);
  const isInSight = (height: number): boolean => {
    const [bar, phone] = ['.stage-now', '.stage-phone'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    );
    return bar !== undefined && phone !== undefined && phone.top >= bar.bottom && phone.bottom <= height;
  };
  await page.waitForFunction(isInSight, POCKET.height, PATIENCE);
  await page.context().close();
}, 240_000);
