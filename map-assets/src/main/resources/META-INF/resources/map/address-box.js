/**
 * The address field with suggestions: the ARIA combobox with a list, as the authoring practices draw it.
 *
 * Letters are asked after a short pause and never fewer than two; arrows walk the list, Enter takes, Escape closes.
 */
import { fill } from './numbers.js';

const PAUSE = 180;
const FEWEST_LETTERS = 2;

/** One spelling for comparing: case, apostrophes, commas and spaces do not matter. */
function bare(text) {
  return text
    .toLocaleLowerCase('uk')
    .replace(/[ʼ’'`.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @typedef {{text: string, former: string, house: boolean, lat: number, lon: number}} Match */

export class AddressBox {
  #input;
  #list;
  #live;
  #words;
  #places;
  #chosen;
  #looked;
  #timer = 0;
  #matches = [];
  #active = -1;
  #settled = '';

  /**
   * @param {{input: HTMLInputElement, list: HTMLElement, live: HTMLElement}} parts
   * @param {{found: string, none: string, failed: string, former: string, number: string}} words
   * @param {(match: Match) => void} chosen a house has been chosen
   * @param {(match: Match) => void} looked a street has been chosen: its number is still to come
   */
  constructor(parts, words, places, chosen, looked) {
    this.#input = parts.input;
    this.#list = parts.list;
    this.#live = parts.live;
    this.#words = words;
    this.#places = places;
    this.#chosen = chosen;
    this.#looked = looked;
    this.#settled = this.#input.value;
    this.#dress();
    this.#listen();
  }

  /** The address of the point chosen by another way. */
  show(text) {
    this.#input.value = text;
    this.#settled = text;
    this.#close();
  }

  #dress() {
    const { id } = this.#list;
    const attributes = { role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': id };
    Object.entries(attributes).forEach(([name, value]) => this.#input.setAttribute(name, value));
    this.#input.autocomplete = 'off';
    this.#input.spellcheck = false;
  }

  #listen() {
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('blur', () => this.#left());
    // the press must not take the focus out of the field, or the list would close before the click
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) {
        this.#take(Number(option.dataset.index));
      }
    });
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#places.forgetSearch();
    if (this.#input.value.trim().length < FEWEST_LETTERS) {
      this.#close();
      return;
    }
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    clearTimeout(this.#timer);
    try {
      const matches = await this.#places.search(this.#input.value.trim());
      if (matches && document.activeElement === this.#input) {
        this.#open(matches);
      }
      return matches || [];
    } catch {
      this.#close();
      this.#say(this.#words.failed);
      return [];
    }
  }

  #open(matches) {
    this.#matches = matches;
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(...matches.map((match, index) => this.#option(match, index)));
    const some = matches.length > 0;
    this.#list.hidden = !some;
    this.#input.setAttribute('aria-expanded', String(some));
    this.#say(some ? fill(this.#words.found, matches.length) : this.#words.none);
  }

  #option(match, index) {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.index = String(index);
    option.className = 'map-option';
    option.textContent = match.former ? `${match.text} (${fill(this.#words.former, match.former)})` : match.text;
    return option;
  }

  #close() {
    clearTimeout(this.#timer);
    this.#places.forgetSearch();
    this.#matches = [];
    this.#active = -1;
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
    this.#say('');
  }

  #say(text) {
    this.#live.textContent = text;
    this.#live.hidden = !text;
  }

  #key(event) {
    const opened = !this.#list.hidden;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      if (opened) {
        this.#walk(move);
      } else if (this.#input.value.trim().length >= FEWEST_LETTERS) {
        this.#ask();
      }
    } else if (event.key === 'Escape' && opened) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && !event.isComposing) {
      this.#enter(event, opened);
    } else if (event.key === 'Tab' && opened && this.#active >= 0) {
      this.#take(this.#active);
    }
  }

  /** Enter takes the marked line, or the first one; it sends the form only when the address is settled. */
  #enter(event, opened) {
    if (opened) {
      event.preventDefault();
      this.#take(Math.max(this.#active, 0));
    } else if (this.#unsettled()) {
      event.preventDefault();
      this.#settle();
    }
  }

  #unsettled() {
    return bare(this.#input.value) !== bare(this.#settled) && this.#input.value.trim().length >= FEWEST_LETTERS;
  }

  #walk(step) {
    const options = this.#list.children;
    options[this.#active]?.setAttribute('aria-selected', 'false');
    const places = options.length;
    this.#active = this.#active < 0 && step < 0 ? places - 1 : (this.#active + step + places) % places;
    const option = options[this.#active];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #take(index) {
    const match = this.#matches[index];
    if (match?.house) {
      this.show(match.text);
      this.#chosen(match);
    } else if (match) {
      this.#street(match);
    }
  }

  /** A street is half an address: the map shows it, its houses are suggested, the number is still to be typed. */
  #street(match) {
    this.#input.value = `${match.text}, `;
    this.#looked(match);
    this.#ask();
  }

  /** Leaving the field with a full address typed by hand is a choice too. */
  #left() {
    this.#close();
    if (this.#unsettled()) {
      this.#settle();
    }
  }

  /** Takes the address that is written so, or the only one there is; else says that there is none. */
  async #settle() {
    const typed = bare(this.#input.value);
    const matches = await this.#ask();
    if (bare(this.#input.value) !== typed) {
      return;
    }
    const same = matches.find((match) => bare(match.text) === typed) ?? (matches.length === 1 ? matches[0] : null);
    if (same?.house) {
      this.show(same.text);
      this.#chosen(same);
    } else if (document.activeElement !== this.#input) {
      this.#say(matches.length ? this.#words.number : this.#words.none);
    }
  }
}
