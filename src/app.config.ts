import { flows } from './pages/flows';

const isWeapp = process.env.TARO_ENV === 'weapp';
const isBrowser = process.env.TARO_ENV === 'h5';

const subPackages = Object.entries(flows)
  .filter(([, screens]) => screens.length > 0)
  .map(([flow, screens]) => ({
    root: `pages/${flow}`,
    pages: screens.map((screen) => `${screen}/index`),
  }));

/** Home is the main package; every flow is a subpackage of its own. */
export default defineAppConfig({
  pages: ['pages/home/index'],
  subPackages,
  lazyCodeLoading: 'requiredComponents',
  // Taro's slide heeds neither large mode nor a device that was asked for calm: screens change at once.
  ...(isBrowser && { animation: false }),
  ...(isWeapp && { sitemapLocation: 'sitemap.json', darkmode: true, themeLocation: 'theme.json' }),
  window: isWeapp
    ? {
        navigationBarTitleText: '共济',
        navigationBarBackgroundColor: '@canvas',
        navigationBarTextStyle: '@ink' as 'black',
        backgroundColor: '@canvas',
        backgroundTextStyle: '@loading' as 'dark',
      }
    : {
        navigationBarTitleText: '共济',
        navigationBarBackgroundColor: '#F4F6F4',
        navigationBarTextStyle: 'black',
        backgroundColor: '#F4F6F4',
      },
});
