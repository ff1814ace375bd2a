/*
 * The form keeps itself while one types. Without this script nothing is missing: every button of the form keeps what was typed.
 *
 * Typed values also wait in the tab's own store until the server has them, so that a lost connection, a reload or the end of the
 * session loses nothing.
 */
const form = document.querySelector('form[data-draft]');
const PAUSE_MS = 1000;
const LONGEST_WAIT_MS = 2000;
const LONGEST_RETRY_MS = 30000;
const ALOUD_MS = 60000;

/** Under which the tab keeps what was typed on a step. */
function keyOf(address) {
  return `vikno-draft:${address}`;
}

class Saver {
  #status = document.getElementById('saved');
  #words = form.dataset;
  #key = keyOf(form.action);
  #timer = 0;
  #since = 0;
  #busy = false;
  #dirty = false;
  #stopped = false;
  #retry = 0;
  #spoken = 0;
  #sending = new AbortController();

  start() {
    this.#restore();
    form.addEventListener('input', () => this.#changed(PAUSE_MS));
    form.addEventListener('change', ({ target }) => target.type !== 'file' && this.#changed(0));
    form.addEventListener('submit', () => this.#leave());
    window.addEventListener('online', () => this.#dirty && this.#schedule(0));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.#dirty) this.#save(true);
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#stopped = false;
      this.#sending = new AbortController();
    });
  }

  #changed(pause) {
    if (!this.#dirty) this.#since = performance.now();
    this.#dirty = true;
    this.#remember();
    const left = Math.max(0, LONGEST_WAIT_MS - (performance.now() - this.#since));
    this.#schedule(Math.min(pause, left));
  }

  #schedule(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(false), pause);
  }

  /** The page is being sent: its own values win, so nothing more is sent from here. */
  #leave() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#sending.abort();
  }

  async #save(leaving) {
    if (this.#stopped || this.#busy || !this.#dirty) return;
    this.#busy = true;
    this.#dirty = false;
    const slow = setTimeout(() => this.#say(this.#words.wordsSaving, 'ok', false), LONGEST_WAIT_MS);
    try {
      const answer = await fetch(`${form.dataset.draft}?step=${this.#step()}`, {
        method: 'POST',
        body: this.#typed(),
        keepalive: leaving,
        signal: this.#sending.signal,
        redirect: 'error',
        headers: { Accept: 'application/json' },
      });
      await this.#answered(answer);
    } catch {
      if (!this.#stopped) this.#lost();
    } finally {
      clearTimeout(slow);
      this.#busy = false;
    }
    if (this.#dirty && !this.#retry) this.#schedule(PAUSE_MS);
  }

  async #answered(answer) {
    if (answer.status === 401 || answer.status === 403) {
      this.#dirty = true;
      this.#say(this.#words.wordsEnded, 'bad', true);
    } else if (answer.status >= 500) {
      this.#lost();
    } else {
      const body = await answer.json();
      this.#retry = 0;
      if (answer.ok) {
        form.elements.version.value = body.version;
        if (!this.#dirty) sessionStorage.removeItem(this.#key);
        this.#say(body.message, 'ok', performance.now() - this.#spoken > ALOUD_MS);
      } else {
        this.#say(body.message, 'bad', true);
      }
    }
  }

  #lost() {
    const first = !this.#retry;
    this.#dirty = true;
    this.#retry = Math.min(LONGEST_RETRY_MS, (this.#retry || 1000) * 2);
    this.#say(this.#words.wordsLost, 'bad', first);
    this.#schedule(this.#retry);
  }

  #step() {
    return new URL(form.action).searchParams.get('step');
  }

  /** Inputs without files: they have a way of their own. */
  #typed() {
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') typed.append(name, value);
    }
    return typed;
  }

  #remember() {
    const typed = [...this.#typed()].filter(([name]) => name !== 'csrf');
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(typed));
    } catch {
      // the tab's store is full or forbidden: the server still keeps what is typed
    }
  }

  /** What did not reach the server before the page was loaded anew. */
  #restore() {
    const kept = sessionStorage.getItem(this.#key);
    if (!kept || document.getElementById('errors')) {
      sessionStorage.removeItem(this.#key);
      return;
    }
    const typed = new URLSearchParams(JSON.parse(kept));
    let changed = false;
    for (const field of form.elements) {
      if (!field.name || field.type === 'hidden' || field.type === 'file' || field.type === 'submit') continue;
      if (field.type === 'radio' || field.type === 'checkbox') {
        const checked = typed.getAll(field.name).includes(field.value);
        changed ||= checked !== field.checked;
        field.checked = checked;
      } else if (typed.has(field.name)) {
        changed ||= typed.get(field.name) !== field.value;
        field.value = typed.get(field.name);
      }
    }
    if (!changed) {
      sessionStorage.removeItem(this.#key);
      return;
    }
    form.elements.version.value = typed.get('version');
    this.#say(this.#words.wordsRestored, 'ok', true);
    this.#changed(0);
  }

  /** Seen at once, spoken at most once a minute unless something went wrong. */
  #say(words, kind, aloud) {
    const { lastElementChild: sentence } = this.#status;
    this.#status.setAttribute('aria-live', aloud ? 'polite' : 'off');
    if (aloud) this.#spoken = performance.now();
    this.#status.dataset.kind = kind;
    if (sentence.textContent !== words) sentence.textContent = words;
  }
}

/** Files go up as soon as they are chosen. */
class Uploads {
  #input;
  #list;

  constructor(input) {
    this.#input = input;
    this.#list = input.closest('.field').querySelector('.files');
  }

  start() {
    this.#input.form.querySelectorAll(`button[name="upload"][value="${this.#input.name}"]`).forEach((button) => {
      button.hidden = true;
    });
    this.#input.addEventListener('change', () => this.#take([...this.#input.files]));
    this.#list.addEventListener('click', (event) => this.#click(event));
    // chosen before this script came, on a slow line
    if (this.#input.files.length) this.#take([...this.#input.files]);
  }

  async #take(files) {
    this.#input.value = '';
    this.#input.closest('.field').querySelectorAll('output').forEach((names) => (names.textContent = ''));
    for (const file of files) {
      const row = this.#row(file.name);
      try {
        this.#show(row, await this.#send(file, row));
      } catch {
        this.#refuse(row, form.dataset.wordsLost);
      }
    }
  }

  #send(file, row) {
    const body = new FormData();
    body.append('csrf', form.elements.csrf.value);
    body.append('file', file);
    const address = form.dataset.draft.replace(/save$/, 'files');
    const step = new URL(form.action).searchParams.get('step');
    const request = new XMLHttpRequest();
    request.open('POST', `${address}?step=${step}&field=${encodeURIComponent(this.#input.name)}`);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      row.querySelector('progress').value = loaded / total;
    });
    return new Promise((resolve, reject) => {
      request.addEventListener('load', () =>
        request.response ? resolve({ ok: request.status === 201, ...request.response }) : reject(),
      );
      request.addEventListener('error', reject);
      request.send(body);
    });
  }

  /** A row as the page itself makes it, with the progress in the place of the note. */
  #row(name) {
    const row = document.getElementById('kept-file').content.firstElementChild.cloneNode(true);
    const progress = document.createElement('progress');
    progress.setAttribute('aria-label', name);
    row.querySelector('b').textContent = name;
    row.querySelector('.sub').replaceChildren(progress);
    row.querySelector('button').hidden = true;
    this.#list.append(row);
    return row;
  }

  #show(row, answer) {
    if (!answer.ok) {
      this.#refuse(row, answer.message);
      return;
    }
    row.querySelector('a').href = answer.url;
    row.querySelector('b').textContent = answer.name;
    row.querySelector('.sub').textContent = answer.note;
    const remove = row.querySelector('button');
    remove.value = answer.remove;
    remove.setAttribute('aria-label', remove.getAttribute('aria-label').replace('·', answer.name));
    remove.hidden = false;
  }

  #refuse(row, words) {
    const note = row.querySelector('.sub');
    note.className = 'msg-err small';
    note.setAttribute('role', 'alert');
    note.textContent = words;
    row.querySelector('a').replaceWith(row.querySelector('b'));
  }

  async #click(event) {
    const button = event.target.closest('button[name="remove"]');
    if (!button) return;
    event.preventDefault();
    const body = new URLSearchParams({ csrf: form.elements.csrf.value, remove: button.value });
    const step = new URL(form.action).searchParams.get('step');
    const answer = await fetch(`${form.dataset.draft.replace(/save$/, 'files')}?step=${step}`, { method: 'POST', body });
    if (answer.ok) {
      button.closest('.up').remove();
      this.#input.focus();
    }
  }
}

document.querySelector('[data-draft-forget]')?.addEventListener('click', ({ currentTarget }) => {
  sessionStorage.removeItem(keyOf(currentTarget.href));
});

if (form) {
  new Saver().start();
  if (form.dataset.rules) import('./live-rules.js').then(({ LiveRules }) => new LiveRules(form).start());
  form.querySelectorAll('input[type="file"]').forEach((input) => new Uploads(input).start());
}
