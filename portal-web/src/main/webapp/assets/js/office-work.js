/*
 * Tells the server that the clerk does something on the page that shows an application. Nothing is measured here: the server
 * keeps the times. Without it the time between two clicks counts, up to a minute.
 */
const OFTEN = 20_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'input'];

let shown = document.querySelector('[data-here]');
let said = Date.now();

/* The token goes in a header: what a lapsed session sends is then no form that would be kept for its person. */
function say(place, sign) {
  if (!place) return;
  fetch(place.dataset.here, {
    method: 'POST',
    keepalive: true,
    headers: { 'X-CSRF-Token': place.dataset.csrf },
    body: new URLSearchParams({ sign, work: place.dataset.work }),
  }).catch(() => {});
}

function here() {
  if (document.hidden || Date.now() - said < OFTEN) return;
  said = Date.now();
  say(shown, 'here');
}

for (const sign of signs) document.addEventListener(sign, here, { passive: true, capture: true });

document.addEventListener('visibilitychange', () => {
  said = Date.now();
  say(shown, document.hidden ? 'away' : 'here');
});

/* The application that was held is let go when the page is left; the next page takes it again if it is for the same work. */
window.addEventListener('pagehide', () => say(shown, 'left'));
window.addEventListener('pageshow', () => {
  if (shown?.dataset.work === '1') say(shown, 'here');
});

/* The inbox shows another application beside its list. */
document.addEventListener('pane-shown', () => {
  const next = document.querySelector('[data-here]');
  if (next?.dataset.here === shown?.dataset.here) return;
  say(shown, 'left');
  shown = next;
  said = Date.now();
});
