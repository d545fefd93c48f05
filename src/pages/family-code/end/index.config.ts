export default definePageConfig({ navigationBarTitleText: '移除家人' });
