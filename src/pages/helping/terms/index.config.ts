export default definePageConfig({ navigationBarTitleText: '帮办的事' });
