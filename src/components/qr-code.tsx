import { View } from '@tarojs/components';
import { QR_SIZE, qrModules } from './qr-modules';
import { spoken } from './spoken';
import './qr-code.scss';

const QUIET = 4;

/** Each run of dark modules as one stroke of a path. */
const pathOf = (modules: readonly (readonly boolean[])[]): string =>
  modules
    .flatMap((line, row) =>
      line.flatMap((isDark, column) => {
        if (!isDark || line[column - 1]) return [];
        const end = line.findIndex((dark, at) => at > column && !dark);
        return [`M${column} ${row}h${(end === -1 ? QR_SIZE : end) - column}v1H${column}z`];
      }),
    )
    .join('');

const pictureOf = (digits: string): string => {
  const width = QR_SIZE + 2 * QUIET;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-${QUIET} -${QUIET} ${width} ${width}" shape-rendering="crispEdges"><path d="${pathOf(qrModules(digits))}"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

interface Props {
  /** Up to 34 digits. */
  readonly digits: string;
  readonly label: string;
}

/** Digits as a QR code: one element with a picture of about two kilobytes, dark on white in every mode. */
export const QrCode = ({ digits, label }: Props) => (
  <View className='g-qr' style={{ backgroundImage: pictureOf(digits) }} {...spoken({ role: 'img', label })} />
);
