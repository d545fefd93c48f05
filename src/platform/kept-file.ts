/** DOWNLOADED: it lies among the browser's downloads; OPENED: the phone shows it, with ways to save or send it. */
export type Kept = 'DOWNLOADED' | 'OPENED' | 'FAILED';

export interface ReceivedFile {
  readonly fileName: string;
  readonly base64: string;
}

/** Keeps a file on the device. Never throws. */
export type KeepFile = (file: ReceivedFile, form: 'PDF' | 'PNG') => Promise<Kept>;

/** A name that every phone's file system takes: without the Chinese words before the number. */
export const plainNameOf = (fileName: string): string => fileName.replace(/[^\w.-]+-?/g, '');
