export default definePageConfig({ navigationBarTitleText: '共济记录' });
