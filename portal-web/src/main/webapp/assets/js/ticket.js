/*
 * One's place in the queue shows at once that its number is called; everything else of it comes every ten seconds (live-parts.js), also where
 * this line is not there.
 */
const place = document.getElementById('place');

async function show() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('place');
    if (fresh) document.getElementById('place').replaceWith(fresh);
    navigator.vibrate?.([400, 200, 400]);
  } catch {
    /* the line is away: the next time */
  }
}

new EventSource(place.dataset.news).addEventListener('called', (event) => {
  if (event.data === place.dataset.number) show();
});
