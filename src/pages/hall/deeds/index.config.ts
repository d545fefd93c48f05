export default definePageConfig({ navigationBarTitleText: '大厅办理记录' });
