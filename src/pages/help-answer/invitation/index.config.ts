export default definePageConfig({ navigationBarTitleText: '有人想帮您办' });
