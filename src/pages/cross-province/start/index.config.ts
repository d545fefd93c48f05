export default definePageConfig({ navigationBarTitleText: '跨省共济' });
