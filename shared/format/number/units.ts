import {
  DAYS_PER_YEAR,
  MINUTES_PER_WORK_WEEK,
  MINUTES_PER_WORK_YEAR,
} from '#shared/base/time-units';
import type { Quantity } from '#shared/model/assumptions/types';

/** What a written unit does to a number: times 10^exponent exactly, then times factor. */
export interface WrittenUnit {
  readonly exponent: number;
  readonly factor: number;
}

const ONE: WrittenUnit = { exponent: 0, factor: 1 };

function power(exponent: number): WrittenUnit {
  return { exponent, factor: 1 };
}

function times(factor: number): WrittenUnit {
  return { exponent: 0, factor };
}

function names(list: string, unit: WrittenUnit): [string, WrittenUnit][] {
  return list.split(' ').map((name) => [name, unit]);
}

const SCALES = [
  ...names('k thousand', power(3)),
  ...names('m mn mm million', power(6)),
  ...names('b bn billion', power(9)),
  ...names('t tn trillion', power(12)),
];

/** Spellings, without blanks, of each kind of quantity; a bare number is in the kind's own unit. */
const UNITS: Readonly<Record<Quantity, ReadonlyMap<string, WrittenUnit>>> = {
  year: new Map(),
  compute: new Map(names('flop flops', ONE)),
  rate: new Map([
    ...names('flop/s flops flop/sec', ONE),
    ...names('tflop/s tflops', power(12)),
    ...names('pflop/s pflops', power(15)),
  ]),
  money: new Map(SCALES),
  growth: new Map(names('x x/yr x/y x/year xperyear xayear /yr /year', ONE)),
  factor: new Map(names('x times fold', ONE)),
  fraction: new Map(names('% percent', power(-2))),
  count: new Map(SCALES),
  duration: new Map([
    ...names('yr yrs y year years', ONE),
    ...names('mo mos month months', times(1 / 12)),
    ...names('wk week weeks', times(7 / DAYS_PER_YEAR)),
    ...names('d day days', times(1 / DAYS_PER_YEAR)),
  ]),
  days: new Map([
    ...names('d day days', ONE),
    ...names('wk week weeks', times(7)),
    ...names('mo mos month months', times(DAYS_PER_YEAR / 12)),
    ...names('yr yrs y year years', times(DAYS_PER_YEAR)),
  ]),
  months: new Map([
    ...names('mo mos month months', ONE),
    ...names('d day days', times(12 / DAYS_PER_YEAR)),
    ...names('wk week weeks', times((7 * 12) / DAYS_PER_YEAR)),
    ...names('yr yrs y year years', times(12)),
  ]),
  // Of work: a day has eight hours, a week five days, a year 2,000 hours.
  minutes: new Map([
    ...names('min mins minute minutes', ONE),
    ...names('h hr hrs hour hours', times(60)),
    ...names('d day days work-day work-days', times(480)),
    ...names('wk week weeks work-wk work-week work-weeks', times(MINUTES_PER_WORK_WEEK)),
    ...names('mo month months work-month work-months', times(MINUTES_PER_WORK_YEAR / 12)),
    ...names('yr yrs y year years work-yr work-year work-years', times(MINUTES_PER_WORK_YEAR)),
  ]),
  power: new Map([
    ...names('tw', power(3)),
    ...names('gw', ONE),
    ...names('mw', power(-3)),
    ...names('kw', power(-6)),
  ]),
  efficiency: new Map([...names('flop/j flops/w flop/joule', ONE), ...names('tflop/j', power(12))]),
  bits: new Map(names('bit bits -bit', ONE)),
  oom: new Map(names('oom ooms', ONE)),
  drift: new Map(names('yr/yr year/year years/year yr/y y/y', ONE)),
  intensity: new Map(names('flop/token^2 flop/token2', ONE)),
};

/** Words that may follow a quantity's scale without changing it. */
const NOUNS: Partial<Record<Quantity, RegExp>> = {
  money: /^\$|(?:\$|usd|dollars?)$/g,
  count: /(?:chips?|tokens?|runs?(?:\/yr)?|h100s?)$/g,
};

/** The unit written after a number, or null when the quantity knows none of that name. */
export function writtenUnit(quantity: Quantity, written: string): WrittenUnit | null {
  const name = written.replaceAll(' ', '').replace(NOUNS[quantity] ?? '', '');
  return name === '' ? ONE : (UNITS[quantity].get(name) ?? null);
}
