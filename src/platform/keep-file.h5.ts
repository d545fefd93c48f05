import type { KeepFile } from './kept-file';

export type { Kept } from './kept-file';

const TYPES = { PDF: 'application/pdf', PNG: 'image/png' } as const;

/** In a browser: a download. */
export const keepFile: KeepFile = async ({ fileName, base64 }, form) => {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: TYPES[form] }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return 'DOWNLOADED';
  } catch {
    return 'FAILED';
  }
};
