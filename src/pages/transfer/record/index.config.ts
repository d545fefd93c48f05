export default definePageConfig({ navigationBarTitleText: '转移详情' });
