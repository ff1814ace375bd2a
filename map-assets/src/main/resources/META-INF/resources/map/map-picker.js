/**
 * The form field «місце на карті» made better: the map, the address and the coordinates are three ways to one point.
 *
 * The server has made a field that works without this script; the script adds the map and keeps the three in step.
 * All words come with the field (data-words-…), everything said of a place comes from the server.
 */
import { AddressBox } from './address-box.js';
import { readPoint, roundDegrees, writeDegrees } from './numbers.js';
import { Places, Refused } from './places.js';
import { button, drawing, element, openMap, planOf } from './plan-map.js';
import { SheetFrame } from './sheet-frame.js';

const { L } = window;

const PAUSE = 400;
const DEFAULT_SCALE = 2000;

class MapPicker {
  #root;
  #plan;
  #language;
  #words;
  #places;
  #parts;
  #map = null;
  #frame = null;
  #address;
  #point = null;
  /** What the fields of coordinates held when they were last taken or filled. */
  #read = '';
  #announceTimer = 0;

  constructor(root) {
    this.#root = root;
    this.#plan = planOf(root);
    this.#language = root.dataset.lang;
    this.#words = wordsOf(root);
    this.#places = new Places(root.dataset.base || '');
    this.#parts = partsOf(root);
    this.#address = new AddressBox(
      { input: this.#parts.address, list: this.#parts.list, live: this.#parts.found },
      this.#words,
      this.#places,
      (match) => this.#choose(L.latLng(match.lat, match.lon), { address: match.text, move: true }),
      (match) => this.#map?.leaflet.setView([match.lat, match.lon], 16),
    );
    this.#listen();
  }

  async start() {
    const { holder } = this.#parts;
    holder.hidden = false;
    this.#map = await openMap(holder, this.#plan, this.#words);
    this.#root.querySelectorAll('[data-map-plain]').forEach((plain) => (plain.hidden = true));
    this.#root.querySelectorAll('[data-map-rich]').forEach((rich) => (rich.hidden = false));
    this.#describeSurface();
    this.#cross();
    this.#buttons();
    const look = { meridian: this.#plan.meridian, frame: this.#words.frame, scale: this.#scale() };
    this.#frame = new SheetFrame(this.#map.leaflet, look, (point) => this.#choose(point, {}));
    this.#map.leaflet.on('click', ({ latlng }) => this.#choose(latlng, {}));
    this.#map.leaflet.on('moveend', () => this.#announceLater());
    this.#map.canvas.addEventListener('keydown', (event) => this.#key(event));
    this.#readFields({ move: true, quiet: true });
  }

  /** Only the surface itself takes arrow keys away from a screen reader; the page and the buttons do not. */
  #describeSurface() {
    const { canvas } = this.#map;
    canvas.id = `${this.#root.id}-map`;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-roledescription', this.#words.map);
    canvas.setAttribute('aria-label', this.#words.label);
    canvas.setAttribute('aria-describedby', this.#parts.keys.id);
  }

  /** The mark of the map's centre, seen while the keyboard moves the map. */
  #cross() {
    const d = 'M32 4v22M32 38v22M4 32h22M38 32h22';
    const shapes = ['map-cross-halo', 'map-cross-line'].map((name) => ['path', { class: name, d }]);
    const cross = element('div', 'map-cross');
    cross.append(drawing('0 0 64 64', shapes));
    this.#map.canvas.after(cross);
  }

  #buttons() {
    const own = this.#map.zoomButtons();
    own.push(button('back', this.#words.back, () => this.#frame.bringIntoView(true)));
    if (navigator.geolocation && window.isSecureContext) {
      own.push(button('here', this.#words.here, () => this.#locate()));
    }
    this.#map.buttons(...own);
  }

  #listen() {
    const { lat, lon, swap } = this.#parts;
    [lat, lon].forEach((input) => {
      input.addEventListener('change', () => this.#fieldsDiffer() && this.#readFields({ move: true }));
      input.addEventListener('keydown', (event) => this.#enterInField(event));
    });
    swap.addEventListener('click', () => this.#swap());
    this.#root.closest('form')?.addEventListener('change', ({ target }) => {
      if (target.name && target.name === this.#root.dataset.scaleName) {
        this.#rescale();
      }
    });
  }

  /** Enter in a field of coordinates shows the point first; sent is only what has been seen. */
  #enterInField(event) {
    if (event.key === 'Enter' && this.#fieldsDiffer()) {
      event.preventDefault();
      this.#readFields({ move: true });
    }
  }

  #fieldsDiffer() {
    return this.#read !== this.#written();
  }

  #written() {
    return `${this.#parts.lat.value}|${this.#parts.lon.value}`;
  }

  #readFields({ move, quiet }) {
    const { lat, lon, address } = this.#parts;
    this.#read = this.#written();
    if (!lat.value.trim() && !lon.value.trim()) {
      this.#take(null);
      this.#describe({ title: this.#words.empty, lines: [this.#words.emptyHint], plane: '' }, '');
      return;
    }
    const typed = readPoint(lat.value, lon.value, this.#plan.bounds);
    if (typed.wrong && lat.value.trim() && lon.value.trim()) {
      this.#take(null);
      this.#refuse(new Refused({ code: typed.wrong, detail: this.#words[`bad${typed.wrong}`] }));
    } else if (!typed.wrong) {
      this.#choose(L.latLng(typed.lat, typed.lon), { fields: false, address: quiet ? address.value : null, move, quiet });
    }
  }

  /**
   * One point, whichever way it was given.
   *
   * @param {L.LatLng} latlng
   * @param {{fields?: boolean, address?: string|null, move?: boolean, quiet?: boolean}} how fields: write the
   *   coordinates; address: the words it was given by, else the nearest address is written; move: bring it into view;
   *   quiet: as the server made it, nothing has changed
   */
  #choose(latlng, { fields = true, address = null, move = false, quiet = false }) {
    const point = L.latLng(roundDegrees(latlng.lat), roundDegrees(latlng.lng));
    this.#take(this.#onPlan(point) ? point : null);
    if (fields) {
      this.#parts.lat.value = writeDegrees(point.lat, this.#language);
      this.#parts.lon.value = writeDegrees(point.lng, this.#language);
      this.#read = this.#written();
    }
    if (move) {
      this.#frame?.bringIntoView(!quiet);
    }
    if (!quiet) {
      this.#ask(point.lat, point.lng, { address });
    }
  }

  /** A place the map cannot reach: there is nothing to show of it, so the city stays in view. */
  #onPlan(point) {
    return this.#map?.leaflet.options.maxBounds.contains(point) ?? true;
  }

  #take(point) {
    this.#point = point;
    this.#frame?.show(point, this.#scale());
  }

  async #ask(lat, lon, { address = null }) {
    try {
      const place = await this.#places.describe(lat, lon, this.#scale());
      if (place) {
        this.#tell(place, address);
      }
    } catch (failure) {
      this.#refuse(failure);
    }
    this.#changed();
  }

  #tell(place, address) {
    if (address === null) {
      this.#address.show(place.address);
    }
    this.#describe(place.words, place.inCity ? 'in' : 'out');
  }

  #refuse(failure) {
    const title = failure instanceof Refused && failure.detail ? failure.detail : this.#words.failed;
    this.#describe({ title, lines: [], plane: '' }, 'bad');
    this.#parts.swap.hidden = failure.code?.toLowerCase() !== 'swapped';
  }

  /** The one part of the page that is read aloud when the place changes. */
  #describe(words, state) {
    const { title, plane, lines, picked, swap } = this.#parts;
    title.textContent = words.title;
    plane.textContent = words.plane;
    lines.replaceChildren(...words.lines.map((text) => element('p', '', text)));
    picked.dataset.state = state;
    swap.hidden = true;
  }

  /** Others on the page (the draft that saves itself) learn of the change as of typing. */
  #changed() {
    this.#root.dispatchEvent(new CustomEvent('map-point', { bubbles: true, detail: { point: this.#point } }));
    this.#parts.lat.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #swap() {
    const { lat, lon } = this.#parts;
    [lat.value, lon.value] = [lon.value, lat.value];
    this.#readFields({ move: true });
    lat.focus();
  }

  #scale() {
    const { scaleName, scale } = this.#root.dataset;
    const chosen = scaleName && this.#root.closest('form')?.querySelector(`[name="${CSS.escape(scaleName)}"]:checked`);
    const digits = /(\d+)\D*$/.exec(chosen ? chosen.value : scale || '');
    return digits ? Number(digits[1]) : DEFAULT_SCALE;
  }

  #rescale() {
    if (this.#point) {
      this.#take(this.#point);
      this.#frame?.bringIntoView(true);
      this.#ask(this.#point.lat, this.#point.lng, { address: this.#parts.address.value });
    }
  }

  #key(event) {
    if ((event.key === 'Enter' || event.key === ' ') && event.target === this.#map.canvas) {
      event.preventDefault();
      this.#choose(this.#map.leaflet.getCenter(), {});
    }
  }

  /** While one moves the map from the keyboard, what lies under the crosshair is said after a pause. */
  #announceLater() {
    clearTimeout(this.#announceTimer);
    if (document.activeElement === this.#map.canvas && this.#map.canvas.matches(':focus-visible')) {
      this.#announceTimer = setTimeout(() => this.#announce(), PAUSE);
    }
  }

  async #announce() {
    const { lat, lng } = this.#map.leaflet.getCenter();
    try {
      const place = await this.#places.describeCentre(roundDegrees(lat), roundDegrees(lng), this.#scale());
      if (place) {
        this.#parts.centre.textContent = place.words.centre;
      }
    } catch {
      this.#parts.centre.textContent = '';
    }
  }

  #locate() {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.#choose(L.latLng(coords.latitude, coords.longitude), { move: true }),
      () => this.#map.say(this.#words.lost),
      { enableHighAccuracy: true, timeout: 10000 },
    );
  }
}

/** data-words-nearer="…" becomes words.nearer. */
function wordsOf({ dataset }) {
  const own = Object.entries(dataset).filter(([name]) => name.startsWith('words'));
  return Object.fromEntries(own.map(([name, text]) => [name.charAt(5).toLowerCase() + name.slice(6), text]));
}

function partsOf(root) {
  const found = [...root.querySelectorAll('[data-map-part]')].map((part) => [part.dataset.mapPart, part]);
  const [lat, lon] = ['lat', 'lon'].map((part) => root.querySelector(`input[name$=".${part}"]`));
  return { ...Object.fromEntries(found), lat, lon };
}

document.querySelectorAll('[data-map-picker]').forEach((root) => {
  new MapPicker(root).start().catch(() => {
    // without the style table there is no map: the server's picture and the fields stay
    root.querySelector('[data-map-part=holder]').hidden = true;
  });
});
