/** Names that stand in the regions and not in the voice. */
export const places = {
  河北: 'Hebei',
  石家庄: 'Shijiazhuang',
  广东: 'Guangdong',
  山西: 'Shanxi',
  宁波: 'Ningbo',
  浙江: 'Zhejiang',
  江苏: 'Jiangsu',
  陕西: 'Shaanxi',
  甘肃: 'Gansu',
  北京: 'Beijing',
  山东: 'Shandong',
  杭州: 'Hangzhou',
} as const;
