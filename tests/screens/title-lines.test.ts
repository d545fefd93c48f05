import { titleOnLines } from '@/copy/add-relative.copy';

test.each([
  ['职工医保个人账户家庭共济告知书（河北·沙盒）', ['职工医保个人账户', '家庭共济告知书', '（河北·沙盒）']],
  ['历年账户家庭共济须知（宁波·沙盒）', ['历年账户', '家庭共济须知', '（宁波·沙盒）']],
  ['家庭共济告知书（山西·沙盒）', ['家庭共济告知书', '（山西·沙盒）']],
])('no word of %s is cut in two', (title, lines) => {
  expect(titleOnLines(title).split('\n')).toEqual(lines);
});
