/*
 * The inbox by keyboard, and alive. The page is whole without it: rows are links, the click is a form.
 */
const list = document.getElementById('list');
const pane = document.getElementById('pane');

/* A filter that is chosen is applied at once. */
for (const choice of document.querySelectorAll('[data-send]')) {
  choice.addEventListener('change', () => choice.form.requestSubmit());
}

const rows = () => [...document.querySelectorAll('#list [data-row]')];
const chosen = () => document.querySelector('#list [data-row][aria-current="true"]');

async function page(address) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' }, redirect: 'manual' });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/* Only the newest of several wishes is shown. */
let wish = 0;

function mark(link) {
  for (const other of rows()) {
    const here = other === link;
    other.closest('tr').classList.toggle('sel', here);
    if (here) other.setAttribute('aria-current', 'true');
    else other.removeAttribute('aria-current');
  }
}

async function show(link) {
  const mine = ++wish;
  mark(link);
  link.focus();
  link.scrollIntoView({ block: 'nearest' });
  try {
    const fresh = await page(link.href);
    if (mine !== wish) return;
    pane.classList.remove('unchosen');
    pane.replaceChildren(...fresh.getElementById('pane').childNodes);
    document.dispatchEvent(new Event('pane-shown'));
    count();
    history.replaceState(null, '', link.href);
  } catch {
    if (mine === wish) location.assign(link.href);
  }
}

function step(by) {
  const all = rows();
  if (all.length === 0) return;
  const now = all.indexOf(chosen());
  const next = now < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + by));
  if (next !== now) show(all[next]);
}

const narrow = () => window.innerWidth < 768;
const typing = (target) => target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (list && event.key === 'ArrowDown') step(1);
  else if (list && event.key === 'ArrowUp') step(-1);
  else if (list && event.key === 'Enter' && event.target.matches('[data-open]')) location.assign(event.target.dataset.open);
  else if (list && event.code === 'KeyX' && !event.shiftKey && !event.repeat && chosen()) pick(chosen().closest('tr').querySelector('[name=pick]'));
  else if (event.code === 'KeyR' && !event.shiftKey && !event.repeat) document.querySelector('#register button')?.click();
  else return;
  event.preventDefault();
});

list?.addEventListener('click', (event) => {
  const link = event.target.closest('[data-row]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || narrow()) return;
  event.preventDefault();
  show(link);
});

/* Several at once: ticks, from one to another with Shift, all of the same service. */
const batch = document.getElementById('batch');
const picks = () => [...document.querySelectorAll('#list [name=pick]')];
const picked = () => picks().filter((box) => box.checked);
let lastPick;

function pick(box) {
  if (!box) return;
  box.checked = !box.checked;
  lastPick = box.value;
  count();
}

function count() {
  if (!batch) return;
  const ticked = picked();
  const others = ticked.filter((box) => box.dataset.service !== ticked[0].dataset.service).length;
  batch.querySelector('[type=submit]').disabled = ticked.length === 0;
  batch.querySelector('[data-count]').textContent = ticked.length > 0 ? `(${ticked.length - others})` : '';
  batch.querySelector('[data-said]').textContent = others > 0 ? `${batch.dataset.mixed} ${others}` : '';
  batch.querySelector('[data-alike]').hidden = ticked.length === 0 && !chosen();
}

list?.addEventListener('click', (event) => {
  const box = event.target.closest('[name=pick]');
  if (!box) return;
  const all = picks();
  const from = all.findIndex((other) => other.value === lastPick);
  if (event.shiftKey && from >= 0) {
    const to = all.indexOf(box);
    for (const other of all.slice(Math.min(from, to), Math.max(from, to) + 1)) other.checked = box.checked;
  }
  lastPick = box.value;
  count();
});

batch?.querySelector('[data-alike]').addEventListener('click', () => {
  const one = picked()[0] ?? chosen().closest('tr').querySelector('[name=pick]');
  for (const box of picks()) box.checked = box.dataset.service === one.dataset.service;
  count();
});
count();

/* On a telephone the preview stands below the list, so a row opens the application itself. */
function openOnTelephone() {
  if (!narrow()) return;
  for (const link of rows()) link.href = link.dataset.open;
}
openOnTelephone();

/* A list that is replaced under a press would swallow the click. */
let pressed = false;
document.addEventListener('pointerdown', () => { pressed = true; }, true);
for (const end of ['pointerup', 'pointercancel', 'dragend']) document.addEventListener(end, () => { pressed = false; }, true);

/* New applications come by themselves: pushed by the server, else asked for every 15 seconds. */
async function refresh() {
  const address = new URL(location.href);
  address.searchParams.set('list', '1');
  const fresh = (await page(address.href)).getElementById('list');
  if (pressed) {
    soon();
    return;
  }
  /* what was chosen and ticked while the answer was on its way counts too */
  const number = chosen()?.dataset.row;
  const held = holder();
  const known = new Set(rows().map((row) => row.dataset.row));
  const focused = document.activeElement?.dataset?.row;
  const ticked = new Set(picked().map((box) => box.value));
  for (const part of ['.tabs', '.scroll', '.empty', '.pages-nav']) {
    const now = list.querySelector(part);
    const then = fresh.querySelector(part);
    if (now && then) now.isEqualNode(then) || now.replaceWith(then);
    else if (now) now.remove();
    else if (then) list.querySelector('[data-news]').after(then);
  }
  if (number) mark(rows().find((row) => row.dataset.row === number));
  openOnTelephone();
  for (const box of picks()) box.checked = ticked.has(box.value);
  count();
  if (focused) rows().find((row) => row.dataset.row === focused)?.focus({ preventScroll: true });
  const came = rows().filter((row) => !known.has(row.dataset.row) && row.dataset.row !== number).length;
  const status = list.querySelector('[data-news]');
  if (came > 0) status.textContent = `${status.dataset.news} ${came}`;
  if (chosen() && held !== holder()) await look(chosen());
  expire();
}

/* Who works on the chosen application, in the words of its row. */
const holder = () => chosen()?.closest('tr').querySelector('.held')?.textContent ?? '';

/* What is beside the list, where somebody else took or left it. */
async function look(link) {
  const mine = wish;
  const fresh = (await page(link.href)).querySelector('.oact');
  const now = pane.querySelector('.oact');
  if (mine === wish && now && fresh && !now.contains(document.activeElement)) now.replaceWith(fresh);
}

/* A hold that runs out is told by nobody. */
let expiring;
function expire() {
  clearTimeout(expiring);
  const ends = [...document.querySelectorAll('#list [data-until]')].map((held) => Number(held.dataset.until));
  if (ends.length > 0) expiring = setTimeout(soon, Math.max(1000, Math.min(...ends) - Date.now() + 500));
}

let waiting;
function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => refresh().catch(() => {}), 300);
}

if (list?.dataset.live) {
  expire();
  let polling;
  const poll = () => {
    polling ??= setInterval(() => document.hidden || refresh().catch(() => {}), 15_000);
  };
  if ('EventSource' in window) {
    const news = new EventSource(list.dataset.live);
    news.addEventListener('changed', soon);
    news.addEventListener('open', () => {
      clearInterval(polling);
      polling = undefined;
      soon();
    });
    news.addEventListener('error', poll);
  } else {
    poll();
  }
}
