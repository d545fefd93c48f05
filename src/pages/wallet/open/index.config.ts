export default definePageConfig({ navigationBarTitleText: '确认使用钱包' });
