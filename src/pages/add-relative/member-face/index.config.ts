export default definePageConfig({ navigationBarTitleText: '成员人脸验证' });
