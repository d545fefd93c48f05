export default definePageConfig({ navigationBarTitleText: '撤销申请' });
