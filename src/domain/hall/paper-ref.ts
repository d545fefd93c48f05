/** What a signed paper is filed under: letters, a dash, four digits or more (ZL-0001). */
export const PAPER_REF = /^[A-Za-z]{1,10}-\d{4,20}$/;
