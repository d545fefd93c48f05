export default definePageConfig({ navigationBarTitleText: '哪件事归谁管' });
