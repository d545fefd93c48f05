const USUAL_PAGE_SIZE = 20;

/** How many rows a page holds; the contract has checked the text. */
export const pageSizeOf = (limit: string | undefined): number =>
  limit === undefined ? USUAL_PAGE_SIZE : Number(limit);
