/** A map of the plan in an element: Leaflet, our layers, buttons, scale bar, the mark of training data, calm gestures. */
import { PlanLabels } from './plan-labels.js';
import { PlanLayer } from './plan-layer.js';
import { planStyle } from './plan-style.js';
import { PlanTiles } from './plan-tiles.js';
import { fill, writeWhole } from './numbers.js';

const { L } = window;

export const NEAREST = 20;
export const FARTHEST = 12;
const BAR = 90;
const HINT_MILLISECONDS = 1800;

/**
 * @typedef {{tiles: string, bounds: number[], meridian: number, training: string}} Plan
 *   tiles: address of the tiles up to their zoom; bounds: south, west, north, east; training: the mark to show, or empty
 */

/** @returns {Plan} the plan as the server wrote it on the element */
export function planOf({ dataset }) {
  return {
    tiles: dataset.tiles,
    bounds: dataset.bounds.split(',').map(Number),
    meridian: Number(dataset.meridian),
    training: dataset.training || '',
  };
}

/**
 * @param {HTMLElement} holder an empty element that becomes the map
 * @param {Plan} plan
 * @param {Record<string, string>} words
 * @returns {Promise<PlanMap>}
 */
export async function openMap(holder, plan, words) {
  return new PlanMap(holder, plan, words, await planStyle());
}

export class PlanMap {
  /** @type {HTMLElement} the surface one can focus and move */
  canvas;
  /** @type {L.Map} */
  leaflet;
  #holder;
  #words;
  #bar;
  #hint;
  #hintTimer = 0;

  constructor(holder, plan, words, style) {
    this.#holder = holder;
    this.#words = words;
    this.canvas = element('div', 'map-canvas');
    this.#bar = element('span', 'map-bar');
    this.#hint = element('p', 'map-hint');
    this.#hint.hidden = true;
    holder.replaceChildren(this.canvas, this.#bar, this.#hint);
    if (plan.training) {
      holder.append(element('span', 'map-mark', plan.training));
    }
    style.dress(holder);
    style.watch(() => style.dress(holder));
    this.leaflet = this.#leaflet(plan);
    this.#layers(plan, style);
    this.leaflet.on('move zoomend resize', () => this.#measure());
    this.#measure();
    this.#gestures();
    new ResizeObserver(() => this.leaflet.invalidateSize({ pan: false })).observe(this.canvas);
  }

  #leaflet(plan) {
    const [south, west, north, east] = plan.bounds;
    const bounds = L.latLngBounds([south, west], [north, east]);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = L.map(this.canvas, {
      attributionControl: false,
      zoomControl: false,
      minZoom: FARTHEST,
      maxZoom: NEAREST,
      maxBounds: bounds.pad(0.25),
      doubleClickZoom: false,
      boxZoom: false,
      scrollWheelZoom: false,
      keyboardPanDelta: 40,
      zoomAnimation: !still,
      fadeAnimation: false,
      inertia: !still,
      bounceAtZoomLimits: false,
    });
    return map.fitBounds(bounds, { animate: false });
  }

  #layers(plan, style) {
    const [south, west, north, east] = plan.bounds;
    const tiles = new PlanTiles(plan.tiles, style.signs);
    const bounds = L.latLngBounds([south, west], [north, east]);
    const layer = new PlanLayer(tiles, style, { bounds, minZoom: FARTHEST, maxZoom: NEAREST }).addTo(this.leaflet);
    const labels = new PlanLabels(tiles, style).addTo(this.leaflet);
    layer.on('tileload', () => labels.refresh());
    layer.on('tileerror', () => this.say(this.#words.failed));
    layer.on('load', () => (this.canvas.dataset.ready = 'true'));
    layer.on('loading', () => delete this.canvas.dataset.ready);
  }

  /** A row of square buttons over the map. */
  buttons(...buttons) {
    const row = element('div', 'map-buttons');
    row.append(...buttons);
    this.#holder.append(row);
  }

  zoomButtons() {
    const nearer = button('plus', this.#words.nearer, () => this.leaflet.zoomIn());
    const farther = button('minus', this.#words.farther, () => this.leaflet.zoomOut());
    this.leaflet.on('zoomend', () => {
      nearer.setAttribute('aria-disabled', String(this.leaflet.getZoom() >= NEAREST));
      farther.setAttribute('aria-disabled', String(this.leaflet.getZoom() <= FARTHEST));
    });
    return [nearer, farther];
  }

  /** A short word over the map, gone by itself. */
  say(text) {
    this.#hint.textContent = text;
    this.#hint.hidden = false;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.#hint.hidden = true), HINT_MILLISECONDS);
  }

  /** The longest round length that fits into the bar. */
  #measure() {
    const map = this.leaflet;
    const middle = map.getSize().divideBy(2);
    const metres = map.distance(
      map.containerPointToLatLng(middle),
      map.containerPointToLatLng(middle.add([BAR, 0])),
    );
    const power = 10 ** Math.floor(Math.log10(metres));
    const round = [5, 2, 1].map((digit) => digit * power).find((length) => length <= metres) ?? power;
    const far = round >= 1000;
    const words = fill(far ? this.#words.kilometres : this.#words.metres, writeWhole(far ? round / 1000 : round));
    const line = element('i');
    line.setAttribute('aria-hidden', 'true');
    line.style.width = `${(BAR * round) / metres}px`;
    this.#bar.replaceChildren(line, words);
  }

  /** The page scrolls on over the map: the wheel asks for Ctrl, a touch for two fingers; the mouse drags as ever. */
  #gestures() {
    const map = this.leaflet;
    this.canvas.addEventListener('pointerdown', (event) => this.#permitDrag(event), { capture: true });
    this.canvas.addEventListener('touchmove', (event) => this.#oneFinger(event), { passive: true });
    this.canvas.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          const around = map.mouseEventToContainerPoint(event);
          const step = Math.sign(-event.deltaY);
          map.setZoomAround(around, Math.min(Math.max(map.getZoom() + step, FARTHEST), NEAREST));
        } else {
          this.say(this.#words.wheel);
        }
      },
      { passive: false },
    );
  }

  #permitDrag(event) {
    if (event.pointerType === 'touch' && !event.target.closest('.leaflet-marker-draggable')) {
      this.leaflet.dragging.disable();
    } else {
      this.leaflet.dragging.enable();
    }
  }

  #oneFinger(event) {
    if (event.touches.length === 1 && !event.target.closest('.leaflet-marker-draggable')) {
      this.say(this.#words.fingers);
    }
  }
}

export function element(name, className = '', text = '') {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.textContent = text;
  return made;
}

const SHAPES = {
  plus: ['M5 12h14', 'M12 5v14'],
  minus: ['M5 12h14'],
  here: ['M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0', 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0', 'M12 2v2', 'M12 20v2', 'M20 12h2', 'M2 12h2'],
  back: ['M4 8v-2a2 2 0 0 1 2 -2h2', 'M4 16v2a2 2 0 0 0 2 2h2', 'M16 4h2a2 2 0 0 1 2 2v2', 'M16 20h2a2 2 0 0 0 2 -2v-2', 'M12 9v6', 'M9 12h6'],
};

/** A square button with a drawn sign and a name for those who do not see it. */
export function button(shape, name, press) {
  const made = element('button', 'map-button');
  made.type = 'button';
  made.setAttribute('aria-label', name);
  made.title = name;
  made.append(drawing('0 0 24 24', SHAPES[shape].map((d) => ['path', { d }])));
  made.addEventListener('click', press);
  return made;
}

/** @returns {SVGElement} a small picture hidden from screen readers */
export function drawing(viewBox, shapes) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  Object.entries({ viewBox, 'aria-hidden': 'true', focusable: 'false' }).forEach(([k, v]) => svg.setAttribute(k, v));
  for (const [name, attributes] of shapes) {
    const shape = document.createElementNS(space, name);
    Object.entries(attributes).forEach(([k, v]) => shape.setAttribute(k, v));
    svg.append(shape);
  }
  return svg;
}
