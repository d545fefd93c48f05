export default definePageConfig({ navigationBarTitleText: '帮哪位家人' });
