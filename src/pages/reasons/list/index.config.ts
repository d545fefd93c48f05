export default definePageConfig({ navigationBarTitleText: '办不成的原因' });
