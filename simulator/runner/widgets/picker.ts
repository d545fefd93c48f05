import { glassWords as words } from '../../words/glass';
import { type Choice, openWheels } from './wheels';
import { Widget } from './widget';

const pad = (value: number): string => String(value).padStart(2, '0');
const fromTo = (first: number, last: number, mark: string): Choice[] =>
  Array.from({ length: last - first + 1 }, (_, at) => ({ value: pad(first + at), label: `${first + at}${mark}` }));

const yearOf = (day: string, otherwise: number): number => Number(day.slice(0, 4)) || otherwise;

/** Nearest day inside the bounds: WeChat's wheel turns back by itself. */
const within = (day: string, start: string, end: string): string =>
  start && day < start ? start : end && day > end ? end : day;

/** The 31st of a month that has none is its last day. */
const realDay = (year: string, month: string, day: string): string => {
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${pad(Math.min(Number(day), last))}`;
};

/** WeChat's `<picker>`: wheels from below, for a day or for one of a list. */
export class WxPicker extends Widget {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      if (!this.isGiven('disabled')) void this.#open();
    });
  }

  async #open(): Promise<void> {
    const chosen = this.givenText('mode', 'selector') === 'date' ? await this.#chooseDay() : await this.#chooseRow();
    if (chosen === undefined) this.tell('cancel', {});
    else this.tell('change', { value: chosen });
  }

  async #chooseDay(): Promise<string | undefined> {
    const [start, end, value] = [this.givenText('start'), this.givenText('end'), this.givenText('value')];
    const wheels = [
      fromTo(yearOf(start, 1970), yearOf(end, 2099), words.year),
      fromTo(1, 12, words.month),
      fromTo(1, 31, words.day),
    ];
    const parts = await openWheels(wheels, value.split('-'));
    const [year, month, day] = parts ?? [];
    return year && month && day ? within(realDay(year, month, day), start, end) : undefined;
  }

  async #chooseRow(): Promise<string | undefined> {
    const range = this.given('range');
    const rows = Array.isArray(range)
      ? range.map((row, at) => ({ value: String(at), label: this.#rowLabel(row) }))
      : [];
    return (await openWheels([rows], [this.givenText('value', '0')]))?.[0];
  }

  #rowLabel(row: unknown): string {
    const key = this.givenText('range-key');
    return String(key && row !== null && typeof row === 'object' ? Reflect.get(row, key) : row);
  }

  protected draw(): void {}
}
