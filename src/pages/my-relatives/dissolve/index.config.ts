export default definePageConfig({ navigationBarTitleText: '解散家庭共济网' });
