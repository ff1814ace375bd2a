/*
 * A consultation in two key strokes from any page of the office: K, then a digit. The page of the register does the same in two
 * presses, and without this script it is the only way.
 */
const words = document.getElementById('consult').dataset;
const SHOWN_MS = 60000;
let pad = null;
let topics = [];
/** A digit pressed while the list is still on its way. */
let early = 0;

const typing = (target) => target.closest?.('input, textarea, select, [contenteditable], dialog:not(.consult)');

async function ask(body) {
  const answer = await fetch(words.pad, {
    method: body ? 'POST' : 'GET',
    body: body && new URLSearchParams({ ...body, csrf: words.csrf }),
    redirect: 'error',
    headers: { Accept: 'application/json' },
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.message);
  return said;
}

function made(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Says what happened; what was recorded can be taken back for a minute. */
function say(message, id) {
  document.querySelector('.toast.consulted')?.remove();
  const toast = made('div', { className: 'toast deep consulted', role: 'status' });
  document.getElementById('main').append(toast);
  // filled after it stands there, so that it is read aloud
  toast.append(made('span', { textContent: message }));
  if (id) {
    const undo = made('button', { className: 'btn btn-s', type: 'button', textContent: words.undo });
    undo.addEventListener('click', () => send({ undo: id }));
    toast.append(undo);
    setTimeout(() => toast.remove(), SHOWN_MS);
  }
}

async function send(body) {
  try {
    const said = await ask(body);
    say(said.message, said.id);
  } catch (failed) {
    say(failed.message || words.lost);
  }
}

function choose(key) {
  const topic = topics.find((one) => one.key === key);
  if (!topic) return;
  pad.close();
  send({ topic: topic.id });
}

async function open() {
  if (pad?.open) return;
  early = 0;
  topics = [];
  const list = made('ol', { className: 'plain stack-s' });
  const heading = made('h2', { className: 'h4', id: 'consult-title', textContent: words.title });
  const close = made('button', { className: 'btn btn-s', type: 'button', textContent: words.close });
  pad = made('dialog', { className: 'consult box stack-s' }, heading, list, close);
  pad.setAttribute('aria-labelledby', 'consult-title');
  close.addEventListener('click', () => pad.close());
  pad.addEventListener('close', () => pad.remove());
  document.body.append(pad);
  pad.showModal();
  try {
    topics = (await ask()).topics;
  } catch {
    pad.close();
    say(words.lost);
    return;
  }
  for (const topic of topics) {
    const button = made('button', { className: 'btn btn-full', type: 'button' },
      made('kbd', { textContent: topic.key }), ` ${topic.name}`);
    button.addEventListener('click', () => choose(topic.key));
    list.append(made('li', {}, button));
  }
  if (early) choose(early);
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) return;
  if (pad?.open && /^[1-9]$/.test(event.key)) {
    event.preventDefault();
    if (topics.length) choose(Number(event.key));
    else early = Number(event.key);
  } else if (!pad?.open && event.code === 'KeyK') {
    // by its place on the keyboard: the Ukrainian layout has Л there
    event.preventDefault();
    open();
  }
});
