export default definePageConfig({ navigationBarTitleText: '一次帮办' });
