/** A sentence's mark in the tables of the other languages. */
export function markOf(text: string): string;
