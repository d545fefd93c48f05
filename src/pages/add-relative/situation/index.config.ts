export default definePageConfig({ navigationBarTitleText: '情形选择' });
