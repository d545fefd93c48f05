import { write } from './form-parts';
import type { Walker } from './main-way';
import { arriveAt, goBack, press, writeDay } from './walk';

/** The papers to take along, and the letter of a proxy. Signed in or not. */
export async function readPapers({ page, look }: Walker): Promise<void> {
  await arriveAt(page, '医保大厅');
  await page.getByText('河北医保大厅').first().waitFor();
  await look('halls');
  await press(page, /^河北医保大厅/);
  await page.getByText('周一到周五').first().waitFor();
  await look('hall');
  await goBack(page);
  await arriveAt(page, '医保大厅');
  await press(page, /^要带的材料，/);
  await arriveAt(page, '要带的材料');
  await press(page, '代办人去', 'radio');
  await page.getByRole('checkbox', { name: /^代办人身份证/ }).waitFor();
  await look('hall-papers');
  await press(page, '看授权委托书');
  await page.getByText('委托到哪一天').first().waitFor();
  await look('hall-paper');
}

interface Identity {
  readonly name: string;
  readonly idNumber: string;
}

interface AtCounter {
  readonly present: Identity;
  readonly relative: Identity;
  readonly proxy: Identity;
}

/** A clerk binds a parent for somebody who sent a proxy; ends at the slip. */
export async function bindAtCounter({ page, look }: Walker, { present, relative, proxy }: AtCounter): Promise<void> {
  await press(page, '河北医保大厅');
  await page.getByRole('button', { name: '查找办事人' }).waitFor();
  await look('counter');
  await write(page, '办事人姓名', present.name);
  await write(page, '办事人证件号码', present.idNumber);
  await press(page, '查找办事人');
  await page.getByText('可以共济').first().waitFor();
  await write(page, '亲属姓名', relative.name);
  await write(page, '亲属证件号码', relative.idNumber);
  await press(page, '父母', 'radio');
  await write(page, '纸质材料编号', 'PAPER-0007');
  await press(page, '由代办人来办', 'checkbox');
  await write(page, '代办人姓名', proxy.name);
  await write(page, '代办人证件号码', proxy.idNumber);
  await press(page, '家庭共济绑定', 'checkbox');
  await writeDay(page, '委托书有效到', '2026-12-31');
  await look('counter-form');
  await press(page, '核对一遍');
  await arriveAt(page, '请念给办事人听');
  await look('counter-check');
  await press(page, '确认绑定');
  await arriveAt(page, '办理回执');
  await look('counter-slip');
}
