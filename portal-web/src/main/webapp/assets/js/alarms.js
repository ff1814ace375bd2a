/*
 * Somebody calls colleagues: every open page of staff shows it at once. One page of a browser listens and tells the others. Without it
 * the page shows who calls when it is loaded.
 */
const place = document.getElementById('alarms');
const others = 'BroadcastChannel' in window ? new BroadcastChannel('vikno-alarms') : null;

async function show(answer) {
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('alarms');
  if (fresh) place.replaceChildren(...fresh.childNodes);
}

async function ask() {
  try {
    await show(await fetch(place.dataset.page, { headers: { Accept: 'text/html' }, redirect: 'manual' }));
  } catch {
    /* the line is away: the next time */
  }
}

function listen() {
  let opened = false;
  const news = new EventSource(place.dataset.news);
  news.addEventListener('alarm', () => {
    others?.postMessage('alarm');
    ask();
  });
  // what was said while the line was away
  news.addEventListener('open', () => {
    if (opened) ask();
    opened = true;
  });
}

others?.addEventListener('message', ask);
if (navigator.locks) navigator.locks.request('vikno-alarms', () => { listen(); return new Promise(() => {}); });
else listen();

place.addEventListener('submit', async (event) => {
  if (event.defaultPrevented) return;
  event.preventDefault();
  const form = event.target;
  try {
    await show(await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }));
  } catch {
    form.submit();
  }
});
