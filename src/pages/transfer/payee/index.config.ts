export default definePageConfig({ navigationBarTitleText: '转入人员信息录入' });
