import type { FileWay } from './hand-over';

export const fileWay: FileWay = 'DOWNLOAD';

/** The browser saves the file where it saves all. */
export const handOver = async (fileName: string, text: string): Promise<boolean> => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
  return true;
};
