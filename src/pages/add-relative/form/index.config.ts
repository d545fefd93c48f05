export default definePageConfig({ navigationBarTitleText: '填写亲属信息' });
