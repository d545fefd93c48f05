import { z } from 'zod';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused; written out, it means the same to readers with and without the u flag
const NO_CONTROLS = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/;
const NOT_A_LINE = 'Control characters are no text; write it in one line.';
/** Whatever somebody writes in a request that has no narrower form: one line without control characters, nor the separators of lines and paragraphs. No door takes a text of several lines. */
export const lineSchema = z.string().regex(NO_CONTROLS, NOT_A_LINE);
/** The same as somebody types or pastes it: what stands before and behind it, a tab or the end of a line too, is not part of it. */
export const typedSchema = z.string().trim().regex(NO_CONTROLS, NOT_A_LINE);

/** Whole fen from zero up to ten million yuan. */
export const fenSchema = z.int().min(0).max(1_000_000_000);
export const positiveFenSchema = z.int().min(1).max(1_000_000_000);
/** Several amounts that were asked for, together: nobody need have so much. */
export const askedFenSchema = z.int().min(0);
/** A balance or a signed movement of it. */
export const signedFenSchema = z.int();
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export const daySchema = z.iso.date();
/** A moment with its offset, such as 2026-11-22T09:00:00.000+08:00. */
export const momentSchema = z.iso.datetime({ offset: true });
export const phoneSchema = z.string().regex(/^1\d{10}$/);
/** What a terminal scans or a clerk types: digits that say nothing by themselves. */
export const medicalCodeSchema = z.string().regex(/^\d{20}$/);
/** As typed; the law reads it and says what is wrong with it. */
export const typedIdNumberSchema = typedSchema.min(1).max(40);
export const typedNameSchema = typedSchema.max(60);
export const yearSchema = z.int().min(2000).max(2100);
/** In a query everything is text. */
export const yearQuerySchema = z.string().regex(/^20\d\d$/);

/** Which text a person had in front of them. */
export const textSeenSchema = z.strictObject({ version: lineSchema.max(40), hash: z.string().regex(/^[0-9a-f]{64}$/) });

export const cursorQuerySchema = z.strictObject({
  cursor: lineSchema.max(100).optional(),
  limit: z
    .string()
    .regex(/^([1-9]|[1-9]\d|100)$/)
    .optional(),
});
