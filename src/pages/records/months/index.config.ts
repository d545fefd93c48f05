export default definePageConfig({ navigationBarTitleText: '按月看' });
