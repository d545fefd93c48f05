export default definePageConfig({ navigationBarTitleText: '结果', enableShareAppMessage: true });
