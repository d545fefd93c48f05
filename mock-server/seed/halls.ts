import type { OpeningHours } from '@/domain/hall/opening-hours';
import type { RegionCode } from '@/domain/region/region-profile';

export interface SeedHall {
  id: string;
  name: string;
  region: RegionCode;
  city: string;
  address: string;
  /** Begins with 12: no such number exists. */
  phone: string;
  hours: readonly OpeningHours[];
  /** The clerk's key; the demo's own, printed for everyone: it guards nothing. */
  key: string;
}

const WORKDAYS = [1, 2, 3, 4, 5] as const;
const OFFICE: readonly OpeningHours[] = [
  { weekdays: WORKDAYS, opensAt: '09:00', closesAt: '12:00' },
  { weekdays: WORKDAYS, opensAt: '13:30', closesAt: '17:00' },
];
const ALL_WEEK: readonly OpeningHours[] = [
  { weekdays: WORKDAYS, opensAt: '09:00', closesAt: '17:00' },
  { weekdays: [6, 7], opensAt: '09:00', closesAt: '12:00' },
];

const hall = (
  region: RegionCode,
  at: string,
  city: string,
  name: string,
  serial: number,
  hours: readonly OpeningHours[],
): SeedHall => ({
  id: `${region}-${at}`,
  name: `${name}（演示）`,
  region,
  city,
  address: `${city}演示路 ${serial} 号`,
  phone: `1200009${String(serial).padStart(4, '0')}`,
  hours,
  key: `demo-key-hall-${region}-${at}`,
});

/** Invented halls: no such place, number or street. The big ones open at the weekend, the small ones do not. */
export const HALLS: readonly SeedHall[] = [
  hall('hebei', 'hall', '石家庄', '河北医保大厅', 1, ALL_WEEK),
  hall('hebei', 'town', '石家庄', '城西便民服务中心', 2, OFFICE),
  hall('guangdong', 'hall', '广州', '广东医保大厅', 11, ALL_WEEK),
  hall('guangdong', 'town', '佛山', '城南便民服务中心', 12, OFFICE),
  hall('shanxi', 'hall', '太原', '山西医保大厅', 21, OFFICE),
  hall('ningbo', 'hall', '宁波', '宁波医保大厅', 31, OFFICE),
  hall('ningbo-network', 'hall', '宁波', '宁波家庭共济网窗口', 32, OFFICE),
  hall('zhejiang', 'hall', '温州', '浙江医保大厅', 41, OFFICE),
  hall('jiangsu', 'hall', '无锡', '江苏医保大厅', 51, ALL_WEEK),
  hall('hangzhou', 'hall', '杭州', '杭州医保大厅', 61, OFFICE),
  hall('beijing', 'hall', '北京', '北京医保大厅', 71, OFFICE),
  hall('shandong', 'hall', '济南', '山东医保大厅', 81, OFFICE),
  hall('gansu', 'hall', '兰州', '甘肃医保大厅', 91, OFFICE),
  hall('shaanxi', 'hall', '西安', '陕西医保大厅', 101, OFFICE),
];
