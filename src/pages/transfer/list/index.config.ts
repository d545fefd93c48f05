export default definePageConfig({ navigationBarTitleText: '转移记录' });
