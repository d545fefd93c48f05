export default definePageConfig({ navigationBarTitleText: '参保档案' });
