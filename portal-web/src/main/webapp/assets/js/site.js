/*
 * Niceties over pages that are whole without script: nothing here is the only way to do something.
 */
const root = document.documentElement;
root.classList.add('script');

/* The error summary speaks first; without script its role=alert and place at the top do the same. */
document.getElementById('errors')?.focus();

/* A menu closes by Esc and by a click beside it. */
const menus = document.querySelectorAll('details.menu, details.person');
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of menus) {
    if (!menu.open) continue;
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
document.addEventListener('click', (event) => {
  for (const menu of menus) {
    if (menu.open && !menu.contains(event.target)) menu.open = false;
  }
});

/* The key / goes to the page's search field, unless something is being typed. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  const field = document.querySelector('[data-seek]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

/* Suggestions under a search field that has somebody to ask. */
if (document.querySelector('input[data-suggest]:not([data-suggest=""])')) import('./seek.js');

/* A file button in the words of the page instead of the browser's own, with the chosen names beside it. */
for (const button of document.querySelectorAll('[data-file-for]')) {
  const input = document.getElementById(button.dataset.fileFor);
  const names = document.createElement('output');
  names.className = 'small';
  button.after(names);
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    names.textContent = [...input.files].map((file) => file.name).join(', ');
  });
}

/* A link with data-dialog asks in place; without script it leads to the page that asks the same. */
for (const opener of document.querySelectorAll('[data-dialog]')) {
  const dialog = document.getElementById(opener.dataset.dialog);
  if (!dialog?.showModal) continue;
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    dialog.showModal();
  });
  for (const cancel of dialog.querySelectorAll('[data-close]')) {
    cancel.addEventListener('click', (event) => {
      event.preventDefault();
      dialog.close();
    });
  }
}

/* A form is sent once, however often its button is pressed; after a while, or when the page comes back, it may be sent again. */
const PATIENCE_MS = 5000;
for (const form of document.querySelectorAll('form[method="post"]')) {
  let sent = false;
  const again = () => {
    sent = false;
  };
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    if (sent) event.preventDefault();
    sent = true;
    setTimeout(again, PATIENCE_MS);
  });
  window.addEventListener('pageshow', again);
}

/* All of an information card is open on paper. */
window.addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll('details.acc:not([open])')) {
    part.open = true;
    part.dataset.printed = '';
  }
});
window.addEventListener('afterprint', () => {
  for (const part of document.querySelectorAll('details[data-printed]')) {
    part.open = false;
    delete part.dataset.printed;
  }
});

/* Public pages are the same for all, so the name of the reader is asked for apart, and only where somebody is signed in. */
const entry = document.querySelector('a[data-who]');
if (entry && /(^|; )signed-in=1(;|$)/.test(document.cookie)) {
  fetch(entry.dataset.who, { headers: { Accept: 'application/json' } })
    .then((answer) => (answer.ok ? answer.json() : null))
    .then((person) => {
      if (!person) return;
      entry.querySelector('span').textContent = person.name;
      entry.href = person.citizen ? entry.dataset.cabinet : entry.dataset.office;
      entry.classList.remove('btn-main');
    })
    .catch(() => {});
}
