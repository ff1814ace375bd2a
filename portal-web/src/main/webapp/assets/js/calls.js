/*
 * Keys of the operator's screen: a digit writes a consultation down, F keys lead to what is done in a call. The page is whole without it.
 */
const typing = (target) => target.closest?.('input, textarea, select');

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || document.querySelector('dialog[open]')) return;
  if (/^[0-9]$/.test(event.key) && typing(event.target)) return;
  const found = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!found) return;
  event.preventDefault();
  if (found.matches('input')) found.focus();
  else found.click();
  // a link to a part of this page leads the eye; the hands want its first input
  if (found.hash && found.pathname === location.pathname) document.querySelector(`${found.hash} select`)?.focus();
});
