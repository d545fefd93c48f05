export default definePageConfig({ navigationBarTitleText: '历年账户家庭共济' });
