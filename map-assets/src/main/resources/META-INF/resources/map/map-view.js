/** A small map to look at: where the place of an application lies and what its sheet will hold, or where something stands. */
import { openMap, planOf } from './plan-map.js';
import { SheetFrame, pinAt } from './sheet-frame.js';

const { L } = window;

/** The small map has no label and gives the sheet nearly all its height, pixels. */
const MARGIN = { x: 10, y: 10 };

/** A place without a sheet is shown with the streets round it. */
const STREETS = 17;

function frame(map, look, point) {
  const sheet = new SheetFrame(map.leaflet, look, null);
  sheet.show(point, look.scale);
  sheet.bringIntoView(false, MARGIN);
}

/** Shows the map of an element in the place of its picture. @returns {Promise<boolean>} whether it could */
export async function show(root) {
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
    const point = L.latLng(Number(lat), Number(lon));
    if (scale) {
      frame(map, { meridian: plan.meridian, frame: words.frame, scale: Number(scale) }, point);
    } else {
      pinAt(point).addTo(map.leaflet);
      map.leaflet.setView(point, STREETS, { animate: false });
    }
    plain?.toggleAttribute('hidden', true);
    return true;
  } catch {
    holder.hidden = true;
    return false;
  }
}

document.querySelectorAll('[data-map-view]').forEach(show);
