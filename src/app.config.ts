import { flows } from './pages/flows';
import { isBrowser, isWeChat } from './platform/target';

const subPackages = Object.entries(flows)
  .filter(([, screens]) => screens.length > 0)
  .map(([flow, screens]) => ({
    root: `pages/${flow}`,
    pages: screens.map((screen) => `${screen}/index`),
  }));

/** The main flows: fetched while a person reads home. WeChat lets the pages of one package fetch 2 MB in all. */
const soonNeeded = ['sign-in', 'add-relative', 'my-relatives', 'pay-premium', 'records'];

const canvas = '#F4F6F4';

/** What only WeChat reads. `@` names a colour of theme.json. */
const forWeChat = {
  sitemapLocation: 'sitemap.json',
  darkmode: true,
  themeLocation: 'theme.json',
  __usePrivacyCheck__: true,
  preloadRule: {
    'pages/home/index': { network: 'all' as const, packages: soonNeeded.map((flow) => `pages/${flow}`) },
  },
};

/** Home is the main package; every flow is a subpackage of its own. */
export default defineAppConfig({
  pages: ['pages/home/index'],
  subPackages,
  lazyCodeLoading: 'requiredComponents',
  // Taro's slide heeds neither large mode nor a device that was asked for calm: screens change at once.
  ...(isBrowser && { animation: false }),
  ...(isWeChat && forWeChat),
  window: isWeChat
    ? {
        navigationBarTitleText: '共济',
        navigationBarBackgroundColor: '@canvas',
        navigationBarTextStyle: '@ink',
        backgroundColor: '@canvas',
        backgroundColorTop: '@canvas',
        backgroundColorBottom: '@canvas',
        backgroundTextStyle: '@loading',
      }
    : {
        navigationBarTitleText: '共济',
        navigationBarBackgroundColor: canvas,
        navigationBarTextStyle: 'black',
        backgroundColor: canvas,
      },
});
