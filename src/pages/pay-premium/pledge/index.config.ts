export default definePageConfig({ navigationBarTitleText: '代缴承诺书' });
