import type { Walker } from './main-way';
import { arriveAt, drawSignature, press, type RelativeTyped, writeRelative } from './walk';

/** The notice on a page of its own: ticked, agreed to. */
export const readNotice = async ({ page, look }: Walker, tick: string, agree: string) => {
  await arriveAt(page, '全文');
  await look('add-notice');
  await press(page, tick, 'checkbox');
  await press(page, agree);
};

/** Which matter it is, where a program asks that first. */
export const chooseToShare = async ({ page, look }: Walker, question: string) => {
  await page.getByRole('radiogroup', { name: question }).waitFor();
  await look('add-situation');
  await press(page, /^家庭共济，/, 'radio');
  await press(page, '下一步');
};

export const fillForm = async ({ page, look }: Walker, relative: RelativeTyped) => {
  await arriveAt(page, /^填写.+信息$/);
  await writeRelative(page, relative, (part) => look(`add-form-${part}`));
  await look('add-form');
};

/** The pledge, signed as a finger would. */
export const sign = async ({ page, look }: Walker) => {
  await arriveAt(page, '承诺内容');
  await drawSignature(page);
  await look('add-pledge');
  await press(page, '确认签名');
};

/** From the check page to the result. */
export const confirm = async ({ page, look }: Walker, word: string, done: string) => {
  await arriveAt(page, '请核对');
  await look('add-check');
  await press(page, word);
  await arriveAt(page, done);
  await look('add-result');
};

export const only = ([relative]: readonly RelativeTyped[]): RelativeTyped => {
  if (!relative) throw new Error('Nobody to add.');
  return relative;
};
