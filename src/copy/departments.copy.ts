/** Which department is in charge of what, as it has been since 2018. docs/policy-sources.md#who-does-what */
export const DEPARTMENTS = [
  {
    name: '医保局',
    matters: ['报销和待遇', '个人账户', '家庭共济', '医保码', '异地就医备案'],
    line: '医保服务热线 12393',
    grade: 'A',
  },
  {
    name: '税务局',
    matters: ['收居民医保费', '收单位和个人的医保费', '缴费凭证'],
    line: '纳税服务热线 12366',
    grade: 'A',
  },
  {
    name: '人社局',
    matters: ['社会保障卡的办卡、挂失、补卡', '养老、失业、工伤保险'],
    line: '人社热线 12333',
    grade: 'B',
  },
  { name: '公安局', matters: ['户口本', '居民身份证', '居住证'], line: '到派出所办理', grade: 'B' },
  { name: '民政局', matters: ['结婚登记', '离婚登记'], line: '到婚姻登记处办理', grade: 'B' },
  { name: '卫生健康委', matters: ['出生医学证明'], line: '到出生的医院办理', grade: 'B' },
] as const;
