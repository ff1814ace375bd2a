/*
 * What depends on an answer follows at once: questions come and go, sums are counted, what is not true is said. The server
 * decides the same when the form is sent; without this script it says so then.
 */
import { dayOf, holds, stand } from './form-rules.js';

const NBSP = '\u00A0';

function grouped(whole) {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, NBSP);
}

/** As the server writes it: 1 147,00 ₴. */
function money(kopiykas, lang) {
  const all = Math.abs(kopiykas);
  const cents = String(all % 100).padStart(2, '0');
  return `${kopiykas < 0 ? '-' : ''}${grouped(Math.floor(all / 100))}${lang === 'en' ? '.' : ','}${cents}${NBSP}₴`;
}

function words(field, value, lang) {
  if (value === null || value === '') return '—';
  if (typeof value !== 'number') return value;
  return field.format === 'money' ? money(value, lang) : grouped(value);
}

/** Follows a form whose rules stand in its data-rules. */
export class LiveRules {
  #form;
  #rules;

  constructor(form) {
    this.#form = form;
    this.#rules = JSON.parse(form.dataset.rules);
  }

  start() {
    this.#follow();
    this.#form.addEventListener('input', () => this.#follow());
    this.#form.addEventListener('change', () => this.#follow());
  }

  #follow() {
    const typed = new FormData(this.#form);
    const { fields, seen, today } = this.#rules;
    const { states } = stand(
      fields,
      (name) => typed.getAll(name).filter((value) => typeof value === 'string'),
      { today: dayOf(today), ...seen },
    );
    for (const block of this.#form.querySelectorAll('[data-field]')) {
      const state = states.get(block.dataset.field);
      if (state) this.#show(block, state);
    }
  }

  #show(block, { field, asked, required, around, value }) {
    block.hidden = !asked;
    const mark = block.querySelector(':scope > input[name="seen"]');
    if (mark) mark.disabled = !asked;
    const optional = field.required && block.querySelector('.optional');
    if (optional) optional.hidden = required;
    const output = field.kind === 'computed' && block.querySelector('output');
    if (output) output.textContent = words(field, value, this.#form.dataset.lang);
    if (field.valid) this.#judge(block, field, { ...around, [field.id]: value }, value);
  }

  /** Nothing is said about what is still empty, nor twice what the server has said. */
  #judge(block, field, data, value) {
    const message = block.querySelector(':scope > [data-rule-message]');
    if (!message) return;
    const empty = value === null || value === '' || value?.length === 0;
    const told = block.querySelector('.msg-err:not([data-rule-message])');
    const broken = empty || told ? null : field.valid.find(({ rule }) => !holds(rule, data));
    message.hidden = !broken;
    const text = broken?.message ?? '';
    if (message.textContent !== text) message.textContent = text;
  }
}
