/*
 * Boards of a hall show themselves anew as soon as something moves, and every ten seconds whatever is heard: the line may be away and
 * the clock goes on. The large one calls by a gong and a voice where its device was told to. Without a script the page loads itself again.
 */
const AGAIN_MS = 10000;
const TURN_MS = 12000;
const main = document.getElementById('main');
const said = document.getElementById('said');
const switches = document.getElementById('switches');
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
    for (const now of document.querySelectorAll('[data-part]')) {
      const then = fresh.querySelector(now.dataset.part);
      if (then && !now.isEqualNode(then)) now.replaceWith(then);
    }
    turn();
    call(fresh.getElementById('said')?.textContent ?? '');
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

/* Cards between calls, one after another by the clock alone; they change at once, nothing moves. */
function turn() {
  const cards = [...document.querySelectorAll('.bcard')];
  const now = Math.floor(Date.now() / TURN_MS) % cards.length;
  cards.forEach((card, at) => { card.hidden = at !== now; });
}

/* Each call once, the earliest first; one that was called once more is another call. */
const known = new Set();
const calls = () => [...document.querySelectorAll('[data-call]')].reverse();
calls().forEach((one) => known.add(one.dataset.call));
let telling = Promise.resolve();
let toTell = 0;

function call(words) {
  const fresh = calls().filter((one) => !known.has(one.dataset.call));
  for (const one of fresh) {
    known.add(one.dataset.call);
    toTell += 1;
    const spoken = one.dataset.words;
    telling = telling.then(() => tell(spoken)).finally(() => { toTell -= 1; });
  }
  // the same element stays, so that a change is read aloud
  if (toTell === 0 && said.textContent !== words) said.textContent = words;
}

async function tell(words) {
  said.textContent = words;
  await gong();
  await speak(words);
}

/* What the device was told is kept in it: the page knows no session. */
const kept = {
  is: (name, usual) => (localStorage.getItem(`board-${name}`) ?? usual) === 'yes',
  set: (name, yes) => localStorage.setItem(`board-${name}`, yes ? 'yes' : 'no'),
};
const USUAL = { sound: 'no', voice: 'no', cards: 'yes' };
const on = (name) => Boolean(switches) && kept.is(name, USUAL[name]);

let audio = null;
const GONG = [{ pitch: 659.25, after: 0 }, { pitch: 523.25, after: .45 }];
const GONG_MS = 1600;
const RINGS = 1.5;
const LOUD = .5;
const QUIET = .0001;

/* Two soft strokes, made here: no file of anybody. */
async function gong() {
  if (!on('sound') || audio?.state !== 'running') return;
  for (const { pitch, after } of GONG) {
    const at = audio.currentTime + .05 + after;
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(QUIET, at);
    loudness.gain.exponentialRampToValueAtTime(LOUD, at + .02);
    loudness.gain.exponentialRampToValueAtTime(QUIET, at + RINGS);
    tone.connect(loudness).connect(audio.destination);
    tone.start(at);
    tone.stop(at + RINGS);
  }
  await new Promise((over) => { setTimeout(over, GONG_MS); });
}

const LONGEST_MS = 10000;
const voice = () => window.speechSynthesis?.getVoices().find((one) => one.lang.toLowerCase().startsWith(switches.dataset.lang));

async function speak(words) {
  if (!on('voice') || !voice()) return;
  const saying = new SpeechSynthesisUtterance(words);
  saying.voice = voice();
  saying.lang = saying.voice.lang;
  saying.rate = .9;
  await new Promise((over) => {
    saying.addEventListener('end', over);
    saying.addEventListener('error', over);
    setTimeout(over, LONGEST_MS);
    window.speechSynthesis.speak(saying);
  });
}

/* A browser lets a page be heard only after it was touched; after a load anew it may have forgotten that, and the board says so. */
async function wake() {
  if (on('sound')) {
    audio ??= new AudioContext();
    // a promise that the browser keeps only after a touch
    audio.resume().then(state).catch(() => {});
  }
  state();
}

function state() {
  for (const button of switches.querySelectorAll('[data-switch]')) {
    button.textContent = on(button.dataset.switch) ? button.dataset.off : button.dataset.on;
  }
  main.classList.toggle('no-cards', !on('cards'));
  const words = [];
  if (on('sound') && audio?.state !== 'running') words.push(switches.dataset.silent);
  if (on('voice') && !voice()) words.push(switches.dataset.mute);
  document.getElementById('silent').textContent = words.join(' ');
}

if (switches) {
  switches.hidden = false;
  switches.addEventListener('click', (event) => {
    const name = event.target.closest('[data-switch]')?.dataset.switch;
    if (!name) return;
    kept.set(name, !on(name));
    wake().then(() => (name === 'sound' && on('sound') ? audio.resume().then(gong) : null));
  });
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, wake);
  window.speechSynthesis?.addEventListener?.('voiceschanged', state);
  wake();
  setInterval(turn, 1000);
}

setInterval(show, AGAIN_MS);
new EventSource(main.dataset.news).addEventListener('changed', show);
