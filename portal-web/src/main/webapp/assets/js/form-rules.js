/*
 * Rules of forms in JsonLogic, as the server reads them (RuleEngine, RuleValues, FormState): one file of vectors holds both. The
 * operators that count and compare are ours on both sides: numbers only, nothing for anything else. Dates are the whole number
 * yyyymmdd, money is whole kopiykas.
 */
const { jsonLogic } = globalThis;

const SPACES = /[ \t\n\v\f\r\u00A0\u2000-\u200B\u202F\uFEFF]+/g;
const NUMBER = /^[+-]?[0-9]{1,15}([.][0-9]{0,10})?$/;
const DAY = /^([0-9]{1,2})[. /-]([0-9]{1,2})[. /-]([12][0-9]{3})$/;
const ISO_DAY = /^([12][0-9]{3})-([0-9]{2})-([0-9]{2})$/;
const ROW = /^[1-9][0-9]{0,2}$/;
const PARTS = {
  person: ['surname', 'givenName', 'patronymic', 'taxNumber'],
  organisation: ['code', 'name'],
  document: ['type', 'number'],
  mapPoint: ['address', 'lat', 'lon', 'parcel'],
};
const NONE = { text: '', longText: '', address: '', choice: '', statement: false, file: 0 };

const isNumber = (value) => typeof value === 'number';
const same = (one, other) => (one ?? null) === (other ?? null);
const ordered = (test) => (...numbers) =>
  numbers.every(isNumber) && numbers.every((number, i) => i === 0 || test(numbers[i - 1], number));
const counted = (how) => (...numbers) => (numbers.every(isNumber) ? numbers.reduce(how) : null);

Object.entries({
  '==': same,
  '!=': (one, other) => !same(one, other),
  '<': ordered((a, b) => a < b),
  '<=': ordered((a, b) => a <= b),
  '>': ordered((a, b) => a > b),
  '>=': ordered((a, b) => a >= b),
  '+': counted((a, b) => a + b),
  '-': counted((a, b) => a - b),
  '*': counted((a, b) => a * b),
  in: (one, list) => Array.isArray(list) && list.some((value) => same(value, one)),
}).forEach(([name, operation]) => jsonLogic.add_operation(name, operation));

/** What a rule gives: a number, words, true, false, or null for nothing. */
export const value = (rule, data) => jsonLogic.apply(rule, data) ?? null;

/** Whether a rule holds. */
export const holds = (rule, data) => jsonLogic.truthy(value(rule, data));

const line = (typed) => typed.replace(SPACES, ' ').trim();

/** The digits of a decimal number, as people write it; null where it is none. */
function decimal(typed) {
  const plain = line(typed).replace(/[ °]/g, '').replaceAll('−', '-').replaceAll(',', '.');
  return NUMBER.test(plain) ? plain : null;
}

function number(typed) {
  const plain = decimal(typed);
  return plain === null ? null : Number(plain);
}

/** Whole kopiykas, put together from digits: no fraction ever comes in between. */
function kopiykas(typed) {
  const plain = decimal(line(typed).replace(/грн\.?|₴/giu, ''));
  if (plain === null) return null;
  const [whole, fraction = ''] = plain.replace(/^[+-]/, '').split('.');
  const trimmed = fraction.replace(/0+$/, '');
  if (trimmed.length > 2) return null;
  const amount = Number(whole + trimmed.padEnd(2, '0'));
  return plain.startsWith('-') ? -amount : amount;
}

function day(typed) {
  const text = line(typed);
  const [, d, m, y] = text.match(DAY) ?? [];
  const [, isoY, isoM, isoD] = text.match(ISO_DAY) ?? [];
  if (!y && !isoY) return null;
  const [year, month, date] = [y ?? isoY, m ?? isoM, d ?? isoD].map(Number);
  const there = new Date(Date.UTC(year, month - 1, date));
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === date ? (year * 100 + month) * 100 + date : null;
}

function parts(field, name, typed) {
  return Object.fromEntries(PARTS[field.kind].map((part) => [part, line(typed(`${name}.${part}`)[0] ?? '')]));
}

function read(field, name, typed) {
  const all = typed(name);
  const [one = ''] = all;
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'address':
      return line(one);
    case 'choice':
      return one;
    case 'number':
      return number(one);
    case 'money':
      return kopiykas(one);
    case 'date':
      return day(one);
    case 'yesNo':
      return { yes: true, no: false }[one] ?? null;
    case 'statement':
      return one !== '';
    case 'choices':
      return all.filter((chosen) => chosen);
    case 'file':
      return all.filter((file) => file).length;
    default:
      return field.kind in PARTS ? parts(field, name, typed) : null;
  }
}

function none({ kind }) {
  return kind === 'choices' || kind === 'group' ? [] : (NONE[kind] ?? null);
}

function isBlank(field, prefix, typed) {
  return field.fields.every((child) => {
    const inputs = PARTS[child.kind]?.map((part) => `${prefix}.${child.id}.${part}`) ?? [`${prefix}.${child.id}`];
    return inputs.every((input) => typed(input).every((text) => !text.trim()));
  });
}

/**
 * A form as it stands with what is typed. Fields are gone through in their order; the answer to a question that is not asked
 * counts as not given.
 *
 * @param fields of the step: id, kind, rules; of a group also the fields of a row
 * @param typed name of an input → its values as typed
 * @param seen what rules see besides: answers of other steps, today
 * @returns data for rules; of every field, by its name in the page, whether it is asked and required and what its rules see
 */
export function stand(fields, typed, seen) {
  const data = { ...seen };
  const states = new Map();

  function enter(field, name, around) {
    const asked = !field.shown || holds(field.shown, around);
    const required = Boolean(asked && field.required && holds(field.required, around));
    const state = { field, asked, required, around, value: null };
    states.set(name, state);
    if (!asked) return none(field);
    if (field.kind === 'group') return rows(field, name, around);
    state.value = field.kind === 'computed' ? value(field.computed, around) : read(field, name, typed);
    return state.value;
  }

  function rows(group, name, around) {
    const found = [];
    for (const key of new Set(typed(`${name}.rows`).filter((row) => ROW.test(row)))) {
      const values = {};
      const inRow = { ...around };
      for (const child of group.fields) {
        values[child.id] = enter(child, `${name}.${key}.${child.id}`, inRow);
        inRow[child.id] = values[child.id];
      }
      if (!isBlank(group, `${name}.${key}`, typed)) found.push(values);
    }
    return found;
  }

  for (const field of fields) data[field.id] = enter(field, field.id, data);
  return { data, states };
}

/** A day as rules see it: 20261125. */
export const dayOf = (iso) => Number(iso.replaceAll('-', ''));
