/** The sheet on the map: its window lit, the rest veiled, a label under it, the pin in its middle. */
import { fill, writeWhole } from './numbers.js';
import { FARTHEST, NEAREST, drawing, element } from './plan-map.js';
import { sheetCorners, sheetWindow, zoomForSheet } from './sheet.js';

const { L } = window;

const WORLD = [
  [-85, -180],
  [-85, 180],
  [85, 180],
  [85, -180],
];

/** Room left at the sides of the frame for the buttons, below it for its label and the scale bar, pixels. */
const MARGIN = { x: 46, y: 60 };

const PIN = [
  ['path', { class: 'map-pin-body', d: 'M14 46L1 26V1h26v25z' }],
  ['path', { class: 'map-pin-pane', d: 'M6 6h7v7h-7zM15 6h7v7h-7zM6 15h7v7h-7zM15 15h7v7h-7z' }],
];

/** A pin on a place, for a map without a sheet. */
export function pinAt(point) {
  const icon = L.divIcon({ className: 'map-pin', html: drawing('0 0 28 47', PIN), iconSize: [28, 47], iconAnchor: [14, 46] });
  return L.marker(point, { icon, keyboard: false, interactive: false });
}

export class SheetFrame {
  #map;
  #meridian;
  #words;
  #moved;
  #veil;
  #edge;
  #pin;
  #label;
  #centre = null;
  #scale;
  #shown = false;

  /**
   * @param {L.Map} map
   * @param {{meridian: number, frame: string, scale: number}} look {@code frame}: words of the label
   * @param {((point: L.LatLng) => void)|null} moved the person has put the pin or the frame elsewhere; null: fixed
   */
  constructor(map, { meridian, frame, scale }, moved) {
    this.#map = map;
    this.#meridian = meridian;
    this.#words = frame;
    this.#scale = scale;
    this.#moved = moved;
    map.createPane('map-veil').classList.add('map-veil-pane');
    const renderer = L.svg({ padding: 1, pane: 'map-veil' });
    const shape = { renderer, pane: 'map-veil', interactive: false };
    this.#veil = L.polygon([], { ...shape, className: 'map-veil', stroke: false, fillOpacity: null });
    this.#edge = L.polygon([], { ...shape, className: 'map-edge', fill: false, weight: 3 });
    this.#pin = this.#marker('map-pin', drawing('0 0 28 47', PIN), [28, 47], [14, 46], 1000);
    this.#label = this.#marker('map-label', element('span'), [0, 0], [0, 0], 500);
    map.on('zoomend', () => this.#shown && this.#fitLabel());
  }

  #marker(className, content, iconSize, iconAnchor, zIndexOffset) {
    const icon = L.divIcon({ className, html: content, iconSize: className === 'map-pin' ? iconSize : null, iconAnchor });
    const options = { icon, zIndexOffset, keyboard: false, interactive: Boolean(this.#moved), draggable: Boolean(this.#moved), autoPan: true };
    const marker = L.marker([0, 0], options);
    if (this.#moved) {
      marker.on('dragstart', () => this.#lift(marker));
      marker.on('drag', () => this.#carry(marker));
      marker.on('dragend', () => this.#moved(this.#centre));
    }
    return marker;
  }

  #lift(marker) {
    const [held, from] = [marker.getLatLng(), this.#centre];
    marker.heldAt = { lat: from.lat - held.lat, lng: from.lng - held.lng };
  }

  #carry(marker) {
    const { lat, lng } = marker.getLatLng();
    this.#centre = L.latLng(lat + marker.heldAt.lat, lng + marker.heldAt.lng);
    this.#draw(marker);
  }

  /** Puts the sheet round a point; null takes it away. */
  show(point, scale) {
    this.#scale = scale;
    this.#centre = point;
    if (!point) {
      this.#layers().forEach((layer) => layer.remove());
      this.#shown = false;
      return;
    }
    if (!this.#shown) {
      this.#layers().forEach((layer) => layer.addTo(this.#map));
      this.#shown = true;
    }
    this.#draw(null);
  }

  #layers() {
    return [this.#veil, this.#edge, this.#label, this.#pin];
  }

  #draw(held) {
    const { lat, lng } = this.#centre;
    const corners = sheetCorners(lat, lng, this.#scale, this.#meridian);
    this.#veil.setLatLngs([WORLD, corners]);
    this.#edge.setLatLngs(corners);
    if (held !== this.#pin) {
      this.#pin.setLatLng(this.#centre);
    }
    if (held !== this.#label) {
      this.#label.setLatLng(L.latLngBounds([corners[2], corners[3]]).getCenter());
    }
    this.#fitLabel();
  }

  /** The label is as wide as the frame where it can be. */
  #fitLabel() {
    const span = this.#label.getElement()?.firstElementChild;
    if (!span) {
      return;
    }
    const { width, height } = sheetWindow(this.#scale);
    span.textContent = fill(this.#words, this.#scale, writeWhole(width), writeWhole(height));
    const { lat, lng } = this.#centre;
    const corners = sheetCorners(lat, lng, this.#scale, this.#meridian);
    const [west, east] = corners.map((corner) => this.#map.latLngToLayerPoint(corner).x);
    span.style.minWidth = `${Math.round(east - west) + 3}px`;
  }

  /** Moves and zooms the map so that the whole sheet is seen, the pin in the middle. */
  bringIntoView(animate, margin = MARGIN) {
    if (!this.#centre) {
      return;
    }
    const size = this.#map.getSize();
    const box = { width: size.x - 2 * margin.x, height: size.y - 2 * margin.y };
    const zoom = Math.min(Math.max(zoomForSheet(this.#centre.lat, this.#scale, box), FARTHEST), NEAREST);
    this.#map.setView(this.#centre, zoom, { animate });
  }
}
