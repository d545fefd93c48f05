export default definePageConfig({ navigationBarTitleText: '单位人事科' });
