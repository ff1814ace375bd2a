/*
 * The kiosk of a hall: digits to press, a press that counts once, buttons lower down for who sits, and the first page again when nobody
 * touches the screen. Without it the kiosk gives tickets too, by the keyboard of the device.
 */
const LOW = 'kiosk-low';
const WARNED_BEFORE_MS = 15000;
const AGAIN_MS = 3000;
const GIVES_UP_MS = 300000;
const kiosk = document.getElementById('main');

const away = document.getElementById('away');

/*
 * What was pressed is sent until it is answered: the page carries a press, which the server counts once. Nobody is even tempted to press
 * again, and the browser's own page about a lost line never stands in the hall.
 */
document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  if (form.dataset.sent) return;
  form.dataset.sent = 'yes';
  const data = new FormData(form);
  if (event.submitter?.name) data.append(event.submitter.name, event.submitter.value);
  const until = Date.now() + GIVES_UP_MS;
  let answer = await send(form, data);
  while (!answer && Date.now() < until) {
    away.textContent = away.dataset.words;
    await new Promise((again) => { setTimeout(again, AGAIN_MS); });
    answer = await send(form, data);
  }
  away.textContent = '';
  if (answer?.redirected) location.replace(answer.url);
  else if (answer) show(await answer.text());
  else location.replace(kiosk.dataset.home);
});

/** The answer; none where the line or the server is away. */
async function send(form, data) {
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(data) });
    return answer.status < 500 ? answer : null;
  } catch {
    return null;
  }
}

/** The same page with why no ticket was given. */
function show(page) {
  const fresh = new DOMParser().parseFromString(page, 'text/html');
  const now = document.querySelector('form')?.closest('#waits') ?? document.querySelector('form');
  const then = fresh.querySelector('#waits') ?? fresh.querySelector('form');
  if (!now || !then) {
    location.replace(kiosk.dataset.home);
    return;
  }
  now.replaceWith(then);
  bring();
}

// a page that the browser kept whole has sent its form already
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

function bring() {
  for (const keys of document.querySelectorAll('.kkeys')) keys.hidden = false;
}
bring();
document.addEventListener('click', (event) => {
  const key = event.target.closest('[data-digit], [data-erase]');
  const number = document.getElementById('number');
  if (!key || !number) return;
  number.value = key.dataset.digit ? (number.value + key.dataset.digit).slice(0, number.maxLength) : number.value.slice(0, -1);
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

const low = document.querySelector('[data-low]');
function lower(yes) {
  kiosk.classList.toggle('low', yes);
  low.setAttribute('aria-pressed', String(yes));
}
low.hidden = false;
lower(sessionStorage.getItem(LOW) === 'yes');
low.addEventListener('click', () => {
  const yes = !kiosk.classList.contains('low');
  sessionStorage.setItem(LOW, yes ? 'yes' : 'no');
  lower(yes);
  scrollTo(0, 0);
});

const idle = document.getElementById('idle');
if (kiosk.dataset.idle) {
  const all = Number(kiosk.dataset.idle) * 1000;
  let warning;
  let leaving;
  const touched = () => {
    clearTimeout(warning);
    clearTimeout(leaving);
    idle.textContent = '';
    warning = setTimeout(() => { idle.textContent = idle.dataset.words; }, all - WARNED_BEFORE_MS);
    leaving = setTimeout(() => {
      if (away?.textContent) {
        touched();
        return;
      }
      sessionStorage.removeItem(LOW);
      location.replace(kiosk.dataset.home);
    }, all);
  };
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, touched);
  touched();
}
