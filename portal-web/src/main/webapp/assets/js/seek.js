/*
 * Suggestions under the search field: the ARIA combobox with a list, as the authoring practices draw it. Letters are asked after
 * a short pause; arrows walk the list, Enter opens the marked line or sends the form, Escape closes. Nothing typed is kept.
 */
const PAUSE_MS = 150;
const FEWEST_LETTERS = 2;

class SeekBox {
  #input;
  #list;
  #live;
  #timer = 0;
  #asked = null;
  #active = -1;

  constructor(input) {
    this.#input = input;
    this.#list = document.createElement('div');
    this.#list.id = `${input.id}-suggestions`;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', input.labels[0]?.textContent ?? '');
    this.#live = document.createElement('div');
    this.#live.className = 'sr';
    this.#live.setAttribute('role', 'status');
    input.closest('.seek').after(this.#list, this.#live);
    const dress = { role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': this.#list.id };
    Object.entries(dress).forEach(([name, value]) => input.setAttribute(name, value));
    // a search field may not be a combobox, a text field may
    input.type = 'text';
    input.enterKeyHint = 'search';
    input.spellcheck = false;
    this.#listen();
  }

  #listen() {
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('blur', () => this.#close());
    // the press must not take the focus out of the field, or the list would close before the click
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#open(event.target.closest('[role=option]')));
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    if (this.#input.value.trim().length < FEWEST_LETTERS) {
      this.#close();
      return;
    }
    this.#timer = setTimeout(() => this.#ask(), PAUSE_MS);
  }

  async #ask() {
    this.#asked = new AbortController();
    try {
      const answer = await fetch(`${this.#input.dataset.suggest}?q=${encodeURIComponent(this.#input.value)}`, {
        headers: { Accept: 'application/json' },
        signal: this.#asked.signal,
      });
      if (answer.ok && document.activeElement === this.#input) {
        this.#show((await answer.json()).groups);
      }
    } catch {
      // without suggestions the form works as it is
    }
  }

  #show(groups) {
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(...groups.map((group) => this.#group(group)));
    const options = this.#options();
    options.forEach((option, index) => {
      option.id = `${this.#list.id}-${index}`;
    });
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    const { some, none } = this.#input.dataset;
    this.#live.textContent = options.length ? some.replace('{0}', options.length) : none;
  }

  #group(group) {
    const box = document.createElement('div');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', group.label);
    const label = document.createElement('div');
    label.className = 'tiny quiet';
    label.setAttribute('aria-hidden', 'true');
    label.textContent = group.label;
    box.append(label, ...group.hits.map((hit) => SeekBox.#option(hit)));
    return box;
  }

  static #option(hit) {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.url = hit.url;
    if (hit.lang !== document.documentElement.lang) option.lang = hit.lang;
    for (const piece of hit.pieces) {
      const part = document.createElement(piece.found ? 'b' : 'span');
      part.textContent = piece.text;
      option.append(part);
    }
    return option;
  }

  #options() {
    return [...this.#list.querySelectorAll('[role=option]')];
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#active = -1;
    this.#list.hidden = true;
    this.#live.textContent = '';
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #key(event) {
    const opened = !this.#list.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && opened) {
      event.preventDefault();
      this.#walk(step);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.#typed();
    } else if (event.key === 'Escape' && opened) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && opened && this.#active >= 0 && !event.isComposing) {
      event.preventDefault();
      this.#open(this.#options()[this.#active]);
    }
  }

  #walk(step) {
    const options = this.#options();
    options[this.#active]?.setAttribute('aria-selected', 'false');
    const places = options.length;
    this.#active = this.#active < 0 && step < 0 ? places - 1 : (this.#active + step + places) % places;
    const option = options[this.#active];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #open(option) {
    if (option) window.location.assign(option.dataset.url);
  }
}

document.querySelectorAll('input[data-suggest]:not([data-suggest=""])').forEach((input) => new SeekBox(input));
