/*
 * The board of a hall shows itself anew as soon as something moves, and every ten seconds whatever is heard: the line may be away and
 * the clock goes on. Without a script the page loads itself again.
 */
const AGAIN_MS = 10000;
let asking = false;
let wanted = false;

async function show() {
  if (asking) {
    wanted = true;
    return;
  }
  asking = true;
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, redirect: 'manual' });
    if (answer.type === 'opaqueredirect') location.reload();
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const part of ['.bhead', '.bcalls', '.bnext']) {
      const now = document.querySelector(part);
      const then = fresh.querySelector(part);
      if (now && then && !now.isEqualNode(then)) now.replaceWith(then);
    }
    // the same element stays, so that a change is read aloud
    const said = document.getElementById('said');
    const words = fresh.getElementById('said')?.textContent ?? '';
    if (said.textContent !== words) said.textContent = words;
  } catch {
    /* the line is away: the next time */
  } finally {
    asking = false;
    if (wanted) {
      wanted = false;
      show();
    }
  }
}

setInterval(show, AGAIN_MS);
new EventSource(document.getElementById('main').dataset.news).addEventListener('changed', show);
