export default definePageConfig({ navigationBarTitleText: '各地规则' });
