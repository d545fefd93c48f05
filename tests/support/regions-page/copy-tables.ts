import type { RegionCopy } from '@/copy/regions/region-copy';
import { valueAt } from '../leaves';
import { type Column, NOTHING, type Table } from './column';

/** The words at some paths, joined; where a region has no such words, nothing. */
const words = (heading: string, ...paths: string[]): Column<RegionCopy> => ({
  heading,
  paths,
  tells: (copy) => {
    const said = paths.map((path) => valueAt(copy, path)).filter((word) => word !== undefined);
    return said.join(' / ') || NOTHING;
  },
});

/** A tile of the home page: its name; the hint under it is too long for a table, and stands in the copy. */
const tile = (heading: string, key: keyof RegionCopy['tiles']): Column<RegionCopy> => ({
  heading,
  paths: [`tiles.${key}.name`, `tiles.${key}.hint`],
  tells: ({ tiles }) => tiles[key].name,
});

/** What each region's own program calls things. */
export const COPY_TABLES: readonly Table<RegionCopy>[] = [
  {
    title: '程序和入口 · the program and its tiles',
    columns: [
      words('程序', 'program'),
      words('栏目', 'section'),
      tile('共济', 'share'),
      tile('缴费', 'premium'),
      tile('记录', 'records'),
      tile('家人', 'relatives'),
      words('给钱的 / 用钱的', 'roles.sharer', 'roles.beneficiary'),
    ],
  },
  {
    title: '添加家人 · adding a relative',
    columns: [
      words('家人叫', 'relative'),
      words('做法', 'begin.name'),
      words('再加', 'begin.add'),
      words('标题', 'addRelative.title'),
      words('勾选', 'addRelative.tick'),
      words('同意', 'addRelative.agree'),
      words('情形', 'addRelative.situation'),
      words('再加一位', 'addRelative.another'),
      words('确认', 'addRelative.confirm'),
    ],
  },
  {
    title: '以后 · afterwards',
    columns: [
      words('列表', 'relatives.title'),
      words('我给的 / 给我的', 'relatives.mine', 'relatives.theirs'),
      words('有效 / 无效', 'relatives.parts.inForce', 'relatives.parts.notInForce'),
      words('修改', 'changeTerms'),
      words('解除', 'endSharing.name', 'endSharing.confirm', 'endSharing.confirmButton'),
      words('自己退出', 'leaving.name', 'leaving.confirm', 'leaving.confirmButton'),
      words('缴费', 'premium.title', 'premium.confirm'),
      words('别处缴费的提醒', 'premium.elsewhere'),
      words('记录', 'records.title'),
    ],
  },
  {
    title: '转钱 · moving money',
    columns: [
      words('标题', 'transfer.title'),
      words('叫法', 'transfer.verb'),
      words('两页', 'transfer.payee', 'transfer.details'),
      words('从 / 到', 'transfer.from', 'transfer.into'),
      words('不转的', 'transfer.not'),
      words('勾选 / 同意 / 确认', 'transfer.tick', 'transfer.agree', 'transfer.confirm'),
      words('记录', 'transfer.records'),
    ],
  },
];
