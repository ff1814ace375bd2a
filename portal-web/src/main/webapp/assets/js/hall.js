/*
 * The reception and the desks of a hall: printing a ticket, keys, and a press that waits for the line. The pages are whole without it.
 */
const AGAIN_MS = 3000;
const away = document.getElementById('away');
const light = document.querySelector('link[rel="stylesheet"]').href;

async function reachable() {
  try {
    return (await fetch(light, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/*
 * Whoever presses while the server is away is told so, and the press goes on when it is back: the page stays, nothing is pressed twice. A
 * press that was heard although its answer was lost names the ticket it was for, so that it does nothing then. It is caught on its way
 * to the form: site.js, which lets a form go once, must count only the press that really goes.
 */
const waiting = new WeakSet();
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!away || form.method !== 'post' || form.dataset.line === 'there') return;
  event.preventDefault();
  if (waiting.has(form)) return;
  waiting.add(form);
  while (!(await reachable())) {
    away.textContent = away.dataset.words;
    await new Promise((again) => { setTimeout(again, AGAIN_MS); });
  }
  away.textContent = '';
  form.dataset.line = 'there';
  // a part of the page that was read anew meanwhile has taken the form with it
  if (!form.isConnected) document.body.append(form);
  form.requestSubmit(event.submitter);
}, true);

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
  button.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  // a digit is a key of its own only where nobody writes, and no dialog waits for it
  const written = event.key.length === 1;
  if (written && (event.target.closest?.('input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]'))) return;
  const button = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
