export default definePageConfig({ navigationBarTitleText: '其他转移信息' });
