/*
 * The form keeps itself while one types. Without this script nothing is missing: every button of the form keeps what was typed.
 *
 * Typed values also wait in the tab's own store until the server has them, so that a lost connection, a reload or the end of the
 * session loses nothing.
 */
const form = document.querySelector('form[data-draft]');
const PAUSE_MS = 500;
const LONGEST_WAIT_MS = 1000;
const SLOW_MS = 2000;
const LONGEST_ANSWER_MS = 15000;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 10000;
const ALOUD_MS = 60000;
/** Answers after which nothing typed here can be kept by itself: the draft is gone, submitted, or changed elsewhere. */
const FINAL = [404, 409, 410];

/** Under which the tab keeps what was typed on a step. */
function keyOf(address) {
  return `vikno-typed:${address}`;
}

class Saver {
  #status = document.getElementById('saved');
  #words = form.dataset;
  #key = keyOf(form.action);
  #timer = 0;
  #since = 0;
  /** The save under way. */
  #running = null;
  /** What was sent and not answered: the server may have kept it. */
  #sent = '';
  #dirty = false;
  #stopped = false;
  #waiting = false;
  #left = false;
  #retry = 0;
  #spoken = 0;

  start() {
    this.#restore();
    form.addEventListener('input', () => this.#changed(PAUSE_MS));
    form.addEventListener('change', ({ target }) => target.type !== 'file' && this.#changed(0));
    // before everybody else who listens: a form that waits has not been sent
    document.addEventListener('submit', (event) => event.target === form && this.#leave(event), true);
    window.addEventListener('online', () => this.#dirty && this.#schedule(0));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#save(true);
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#left = false;
      this.#waiting = false;
    });
  }

  #changed(pause) {
    if (!this.#dirty) this.#since = performance.now();
    this.#dirty = true;
    this.#remember();
    this.#soon(pause);
  }

  /** After a pause, however long one goes on typing. */
  #soon(pause) {
    const left = Math.max(0, LONGEST_WAIT_MS - (performance.now() - this.#since));
    this.#schedule(Math.min(pause, left));
  }

  #schedule(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(false), pause);
  }

  /** The page is being sent and its own values win, but not before a save is answered, which would look like another tab's. */
  async #leave(event) {
    clearTimeout(this.#timer);
    // an older browser cannot press a button again by a script
    if (!this.#sent || this.#stopped || !form.requestSubmit) this.#left = true;
    if (this.#left) return;
    event.preventDefault();
    if (this.#waiting) return;
    this.#waiting = true;
    await (this.#running ?? this.#save(false));
    this.#left = true;
    form.requestSubmit(event.submitter);
  }

  /** One at a time. What was not answered goes again first: had it been kept, anything newer would differ from it. */
  async #save(leaving) {
    if (this.#left || this.#stopped || this.#running || !this.#dirty) return;
    this.#since = performance.now();
    if (!this.#sent) {
      this.#sent = this.#typed();
      this.#dirty = false;
    }
    this.#remember();
    this.#running = this.#send(leaving);
    await this.#running;
    this.#running = null;
    if (this.#dirty && !this.#retry) this.#soon(PAUSE_MS);
  }

  async #send(leaving) {
    const slow = setTimeout(() => this.#say(this.#words.wordsSaving, 'wait', false), SLOW_MS);
    const body = new URLSearchParams(this.#sent);
    body.set('csrf', form.elements.csrf.value);
    try {
      const answer = await fetch(`${form.dataset.draft}?step=${this.#step()}`, {
        method: 'POST',
        body,
        keepalive: leaving,
        signal: AbortSignal.timeout?.(LONGEST_ANSWER_MS),
        redirect: 'error',
        headers: { Accept: 'application/json' },
      });
      await this.#answered(answer);
    } catch {
      this.#again(this.#words.wordsLost);
    } finally {
      clearTimeout(slow);
    }
  }

  async #answered(answer) {
    if (answer.status === 401 || answer.status === 403) {
      this.#sent = '';
      this.#again(this.#words.wordsEnded);
    } else if (answer.status === 429 || answer.status >= 500) {
      this.#again(this.#words.wordsLost);
    } else {
      const body = await answer.json();
      this.#sent = '';
      this.#retry = 0;
      if (answer.ok) this.#kept(body);
      else this.#refused(answer.status, body);
    }
  }

  #kept({ version, message }) {
    form.elements.version.value = version;
    if (this.#dirty) this.#remember();
    else sessionStorage.removeItem(this.#key);
    this.#say(message, 'ok', performance.now() - this.#spoken > ALOUD_MS);
  }

  #refused(status, { message }) {
    this.#stopped = FINAL.includes(status);
    this.#remember();
    this.#say(message, 'bad', true);
  }

  /** Not kept now, perhaps later. */
  #again(words) {
    this.#dirty = true;
    this.#retry = Math.min(LONGEST_RETRY_MS, this.#retry * 2 || FIRST_RETRY_MS);
    this.#say(words, 'bad', this.#status.lastElementChild.textContent !== words);
    this.#schedule(this.#retry);
  }

  #step() {
    return new URL(form.action).searchParams.get('step');
  }

  /** Inputs without files, which have a way of their own. */
  #typed() {
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && name !== 'csrf') typed.append(name, value);
    }
    return typed.toString();
  }

  #remember() {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify({ typed: this.#typed(), sent: this.#sent }));
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
    const { typed: text, sent } = JSON.parse(kept);
    const typed = new URLSearchParams(text);
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
    this.#sent = sent;
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
  form.querySelectorAll('.field:has(.files) input[type="file"]').forEach((input) => new Uploads(input).start());
}
