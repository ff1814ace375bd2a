/*
 * Parts of a page that are read anew by themselves every so many seconds: <div id="…" data-live="10">. The page is whole without it.
 * Nothing is replaced under somebody's hands: while a part holds the focus it waits.
 */
for (const part of document.querySelectorAll('[data-live][id]')) {
  setInterval(async () => {
    const now = document.getElementById(part.id);
    if (document.hidden || now.contains(document.activeElement)) return;
    try {
      const address = new URL(location.href);
      address.searchParams.delete('done');
      const answer = await fetch(address, { headers: { Accept: 'text/html' }, redirect: 'manual' });
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part.id);
      if (fresh && !now.contains(document.activeElement)) now.replaceWith(fresh);
    } catch {
      /* the line is away: the next time */
    }
  }, Number(part.dataset.live) * 1000);
}
