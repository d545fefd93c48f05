export default definePageConfig({ navigationBarTitleText: '修改用途' });
