export default definePageConfig({ navigationBarTitleText: '要看的事' });
