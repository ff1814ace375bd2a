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

async function show(link) {
  const mine = ++wish;
  for (const other of rows()) {
    const here = other === link;
    other.closest('tr').classList.toggle('sel', here);
    if (here) other.setAttribute('aria-current', 'true');
    else other.removeAttribute('aria-current');
  }
  link.focus();
  link.scrollIntoView({ block: 'nearest' });
  try {
    const fresh = await page(link.href);
    if (mine !== wish) return;
    pane.classList.remove('unchosen');
    pane.replaceChildren(...fresh.getElementById('pane').childNodes);
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
const typing = (target) => target.closest('input, textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (list && event.key === 'ArrowDown') step(1);
  else if (list && event.key === 'ArrowUp') step(-1);
  else if (list && event.key === 'Enter' && event.target.matches('[data-open]')) location.assign(event.target.dataset.open);
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

/* On a telephone the preview stands below the list, so a row opens the application itself. */
function openOnTelephone() {
  if (!narrow()) return;
  for (const link of rows()) link.href = link.dataset.open;
}
openOnTelephone();

/* New applications come by themselves: pushed by the server, else asked for every 15 seconds. */
async function refresh() {
  const number = chosen()?.dataset.row;
  const known = new Set(rows().map((row) => row.dataset.row));
  const focused = document.activeElement?.dataset?.row;
  const fresh = (await page(location.href)).getElementById('list');
  for (const part of ['.tabs', '.scroll', '.empty', '.pages-nav']) {
    const now = list.querySelector(part);
    const then = fresh.querySelector(part);
    if (now && then) now.replaceWith(then);
    else if (now) now.remove();
    else if (then) list.querySelector('[data-news]').after(then);
  }
  openOnTelephone();
  if (focused) rows().find((row) => row.dataset.row === focused)?.focus({ preventScroll: true });
  const came = rows().filter((row) => !known.has(row.dataset.row) && row.dataset.row !== number).length;
  const status = list.querySelector('[data-news]');
  if (came > 0) status.textContent = `${status.dataset.news} ${came}`;
}

let waiting;
function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => refresh().catch(() => {}), 300);
}

if (list?.dataset.live) {
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
