/** How every text of the sandbox ends. */
export const SANDBOX_PARAGRAPH = '这里是演示沙盒，不是政府网站。人物、账户和金额都是虚构的。请不要填写真实的个人信息。';

/** How every pledge of the sandbox ends. */
export const SANDBOX_PLEDGE_PARAGRAPH = '这是演示沙盒里的承诺书，没有法律效力。您的确认只保存在这个演示系统里。';
