export default definePageConfig({ navigationBarTitleText: '接收人' });
