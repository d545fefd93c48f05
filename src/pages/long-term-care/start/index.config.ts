export default definePageConfig({ navigationBarTitleText: '长期护理保险费' });
