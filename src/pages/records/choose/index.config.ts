export default definePageConfig({ navigationBarTitleText: '选择要看的' });
