export default definePageConfig({ navigationBarTitleText: '国家医保服务平台' });
