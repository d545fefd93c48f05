import { type AppPhone, type OpensPhones, slowDownOn, watchStrangers } from './app-phone';
import { openPhone } from './browser';

/** Phones that open the browser app where the bureau serves it. */
export const h5Phones: OpensPhones = async (browser, bureau) => ({
  pickUp: async (options) => {
    const { page, faults } = await openPhone(browser, options);
    page.setDefaultTimeout(10_000);
    const intercept: AppPhone['intercept'] = async (path, handle) => {
      await page.route(`**${path}`, handle);
    };
    return {
      page,
      window: page,
      faults,
      strangers: watchStrangers(page, bureau),
      open: async (screen = 'pages/home/index', query = '') => {
        await page.goto('about:blank');
        await page.goto(`${bureau}/${query}#/${screen}`);
      },
      screen: async () => new URL(page.url()).hash.slice(2),
      intercept,
      slowDown: slowDownOn({ window: page, intercept }),
    };
  },
  close: async () => {},
});
