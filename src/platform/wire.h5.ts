import { type Letter, PATIENCE_MS, type Send } from './letter';

const addressOf = ({ url, query }: Letter): string => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? url : `${url}?${new URLSearchParams(given)}`;
};

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** The wire of a browser, which has one of its own. */
export const send: Send = async (letter) => {
  const { method, headers, body = null } = letter;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(addressOf(letter), { method, headers, body, signal: patience.signal });
    return { status: response.status, data: read(await response.text()) };
  } finally {
    clearTimeout(timer);
  }
};
