export default definePageConfig({ navigationBarTitleText: '地方专区' });
