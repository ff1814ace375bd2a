/*
 * Before a time is held the browser does a little work in the background, instead of a picture puzzle for its person. Whatever goes wrong with
 * that, the form is sent as it is: without the work fewer times are held.
 */
const note = document.getElementById('proof');
const form = document.getElementById('times');
const LONGEST = 60_000;

async function block(task) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(task));
  return [...new Uint8Array(digest)].map((part) => part.toString(16).padStart(2, '0')).join('');
}

function work(given) {
  return new Promise((done, failed) => {
    const worker = new Worker(note.dataset.worker);
    const end = (tell, what) => {
      clearTimeout(late);
      worker.terminate();
      tell(what);
    };
    const late = setTimeout(() => end(failed, new Error('late')), LONGEST);
    worker.onmessage = ({ data }) => end(done, data);
    worker.onerror = () => end(failed, new Error('worker'));
    worker.postMessage(given);
  });
}

async function solve(chosen) {
  const [office, from] = chosen.includes('@')
    ? chosen.split('@')
    : [new URL(form.action, location.href).searchParams.get('office'), chosen];
  const answer = await fetch(`${note.dataset.task}&office=${encodeURIComponent(office)}&from=${encodeURIComponent(from)}`);
  if (!answer.ok) throw new Error('task');
  const task = await answer.text();
  return `${task}.${await work({ block: await block(task), bits: Number(task.split('.')[1]) })}`;
}

let busy = false;

async function hold(event) {
  const chosen = new FormData(form).get('at');
  // what is not chosen is told by the page; plain http has no crypto of the browser
  if (!chosen || !window.Worker || !window.crypto?.subtle) return;
  event.preventDefault();
  if (busy) return;
  busy = true;
  note.textContent = note.dataset.working;
  try {
    const solved = await solve(chosen);
    const field = form.querySelector('[name=proof]') ?? form.appendChild(document.createElement('input'));
    field.type = 'hidden';
    field.name = 'proof';
    field.value = solved;
    note.textContent = note.dataset.done;
  } catch {
    form.querySelector('[name=proof]')?.remove();
  }
  // what was chosen meanwhile is not what was worked for
  if (new FormData(form).get('at') !== chosen) {
    form.querySelector('[name=proof]')?.remove();
    busy = false;
    form.requestSubmit();
    return;
  }
  form.submit();
}

if (note && form) {
  form.querySelector('.form-foot')?.append(note);
  form.addEventListener('submit', hold);
  // the page that comes back out of the browser's memory begins anew
  addEventListener('pageshow', () => {
    busy = false;
    note.textContent = '';
  });
}
