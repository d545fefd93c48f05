export default definePageConfig({ navigationBarTitleText: '让家人用我的钱' });
