export default definePageConfig({ navigationBarTitleText: '核对退费' });
