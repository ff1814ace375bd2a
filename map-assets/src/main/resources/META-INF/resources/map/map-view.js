/** A small map to look at: where the place of an application lies and what its sheet will hold. */
import { openMap, planOf } from './plan-map.js';
import { SheetFrame } from './sheet-frame.js';

const { L } = window;

/** The small map has no label and gives the sheet nearly all its height, pixels. */
const MARGIN = { x: 10, y: 10 };

async function show(root) {
  const { lat, lon, scale } = root.dataset;
  const holder = root.querySelector('[data-map-part=holder]');
  const plain = root.querySelector('[data-map-plain]');
  const plan = planOf(root);
  const words = Object.fromEntries(
    Object.entries(root.dataset)
      .filter(([name]) => name.startsWith('words'))
      .map(([name, text]) => [name.charAt(5).toLowerCase() + name.slice(6), text]),
  );
  holder.hidden = false;
  try {
    const map = await openMap(holder, plan, words);
    map.canvas.setAttribute('role', 'application');
    map.canvas.setAttribute('aria-roledescription', words.map);
    map.canvas.setAttribute('aria-label', words.label);
    map.buttons(...map.zoomButtons());
    const look = { meridian: plan.meridian, frame: words.frame, scale: Number(scale) };
    const frame = new SheetFrame(map.leaflet, look, null);
    frame.show(L.latLng(Number(lat), Number(lon)), Number(scale));
    frame.bringIntoView(false, MARGIN);
    plain?.toggleAttribute('hidden', true);
  } catch {
    holder.hidden = true;
  }
}

document.querySelectorAll('[data-map-view]').forEach(show);
