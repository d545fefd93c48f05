import type { PaperForm, PaperKind } from '@/contract/premium-paper.contract';

/** Keeping a receipt or a certificate on the device. */
export const keepPaperWords = {
  title: { RECEIPT: '收据', CERTIFICATE: '这张证明' } satisfies Record<PaperKind, string>,
  forms: {
    PNG: { name: '存成图片', meaning: '可以放进相册，或发给家人' },
    PDF: { name: '存成 PDF 文件', meaning: '适合打印和交材料' },
  } satisfies Record<PaperForm, { name: string; meaning: string }>,
  working: '正在生成，请稍等。',
  DOWNLOADED: '已经存好，在浏览器的下载里。',
  OPENED: '已经打开，可以在那里保存或转发。',
  FAILED: '没有存成。请再试一次，或截屏保存。',
} as const;
