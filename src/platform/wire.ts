import axios from 'axios';
import { PATIENCE_MS, type Send } from './letter';
import { taroAdapter } from './taro-adapter';

const line = axios.create({ adapter: taroAdapter, timeout: PATIENCE_MS, validateStatus: () => true });

/** The wire of a mini-program. */
export const send: Send = async ({ method, url, query, headers, body }) => {
  const { status, data } = await line.request<unknown>({ method, url, params: query, headers, data: body });
  return { status, data };
};
