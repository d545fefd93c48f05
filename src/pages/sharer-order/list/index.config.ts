export default definePageConfig({ navigationBarTitleText: '使用顺序' });
