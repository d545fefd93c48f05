import { confirm, fillForm, only, readNotice, sign } from './add-steps';
import { leaveForm, write } from './form-parts';
import type { RegionWay } from './region-way';
import { arriveAt, press } from './walk';

/** 甘肃: notice, questions, form, the face of a member of sixteen, check. */
const GANSU: RegionWay = {
  region: 'gansu',
  sharerName: '米兰',
  relatives: [{ id: 'mi-shan', relation: '父母' }],
  done: '已绑定',
  async add(walker, relatives) {
    const { page, look } = walker;
    await press(page, /^邀请家庭成员，/);
    await readNotice(walker, '我已阅读以上内容，并且同意', '我已阅读并同意');
    await arriveAt(page, '家庭共济问答');
    await look('add-questions');
    await press(page, '我已读完，下一步');
    await fillForm(walker, only(relatives));
    await leaveForm(page);
    await arriveAt(page, '成员人脸验证');
    await look('add-member-face');
    await press(page, '模拟验证通过');
    await confirm(walker, '提交', this.done);
  },
};

/** 北京: notice, form, check. */
const BEIJING: RegionWay = {
  region: 'beijing',
  sharerName: '孟晴',
  relatives: [{ id: 'meng-yang', relation: '兄弟姐妹' }],
  done: '已绑定',
  async add(walker, relatives) {
    const { page } = walker;
    await press(page, /^个人共济账户绑定，/);
    await readNotice(walker, '我已阅读以上内容，并且同意', '我已阅读并同意');
    await fillForm(walker, only(relatives));
    await leaveForm(page);
    await confirm(walker, '提交', this.done);
  },
};

/** 山东: form, the limit of a month, notice, pledge, check. */
const SHANDONG: RegionWay = {
  region: 'shandong',
  sharerName: '孔亮',
  relatives: [{ id: 'kong-hai', relation: '父母' }],
  done: '已添加',
  async add(walker, relatives) {
    const { page, look } = walker;
    await press(page, /^添加家庭成员，/);
    await fillForm(walker, only(relatives));
    await leaveForm(page);
    await arriveAt(page, '填写授权内容');
    await write(page, '每月消费可用限额（元）', '50');
    await look('add-terms');
    await leaveForm(page);
    await readNotice(walker, '我已阅读以上内容，并且同意', '我已阅读并同意');
    await sign(walker);
    await confirm(walker, '提交', this.done);
  },
};

/** 宁波 before 2022: notice, form, check; the relative joins the network of who invites. */
const NINGBO_NETWORK: RegionWay = {
  region: 'ningbo-network',
  sharerName: '柳志航',
  relatives: [{ id: 'sha-yuzhen', relation: '父母' }],
  done: '已入网',
  async add(walker, relatives) {
    const { page } = walker;
    await press(page, /^邀请家人入网，/);
    await readNotice(walker, '已阅读家庭共济网须知', '我已阅读并同意');
    await fillForm(walker, only(relatives));
    await leaveForm(page);
    await confirm(walker, '确认入网', this.done);
  },
};

/** 陕西: notice, form, pledge, check. */
const SHAANXI: RegionWay = {
  region: 'shaanxi',
  sharerName: '雷欣',
  relatives: [{ id: 'hui-ziang', relation: '子女' }],
  done: '已绑定',
  async add(walker, relatives) {
    const { page } = walker;
    await press(page, /^家庭共济绑定，/);
    await readNotice(walker, '已阅读个人账户共济绑定告知书', '我已阅读并同意');
    await fillForm(walker, only(relatives));
    await leaveForm(page);
    await sign(walker);
    await confirm(walker, '提交', this.done);
  },
};

/** Systems that are here for one thing they show. */
export const ELSEWHERE_WAYS: readonly RegionWay[] = [GANSU, BEIJING, SHANDONG, NINGBO_NETWORK, SHAANXI];
