/** Leaflet layer above the tiles that writes names and numbers once, whole, and never over one another. */
import { labelWishes } from './label-wishes.js';
import { Walk, reversed, turnBetween } from './lines.js';

const { L } = window;

/** How much more than the visible part is written, so that a moved map already has its names. */
const MARGIN = 0.35;

/** The same name again only so far away, pixels. */
const REPEAT = 380;

/** Letters of one name turn by no more than this from one to the next, and in all, degrees. */
const TURN_OF_LETTER = 22;
const TURN_OF_NAME = 70;

const HALO = 3;
const LONGEST_LINE = 16;
const PAUSE = 40;

export const PlanLabels = L.Layer.extend({
  options: { pane: 'map-labels' },

  /**
   * @param {import('./plan-tiles.js').PlanTiles} tiles
   * @param {import('./plan-style.js').PlanStyle} style
   */
  initialize(tiles, style) {
    this._tiles = tiles;
    this._style = style;
    this._written = [];
  },

  onAdd(map) {
    if (!map.getPane(this.options.pane)) {
      map.createPane(this.options.pane).classList.add('map-labels');
    }
    this._canvas = L.DomUtil.create('canvas', 'map-label-canvas', this.getPane());
    this._unwatch = this._style.watch(() => this.refresh());
    document.fonts?.ready.then(() => this.refresh());
    this.refresh();
  },

  onRemove() {
    clearTimeout(this._timer);
    this._unwatch();
    this._canvas.remove();
  },

  getEvents() {
    return { zoomstart: this._hide, moveend: this.refresh, viewreset: this.refresh, resize: this.refresh };
  },

  /** Writes anew when the tiles that have just come are all here. */
  refresh() {
    clearTimeout(this._timer);
    this._timer = setTimeout(() => this._map && this._write(), PAUSE);
  },

  _hide() {
    this._canvas.hidden = true;
  },

  _write() {
    const map = this._map;
    const size = map.getSize();
    const corner = map.containerPointToLayerPoint(size.multiplyBy(-MARGIN)).round();
    const extent = size.multiplyBy(1 + 2 * MARGIN).round();
    const world = corner.add(map.getPixelOrigin());
    const pen = this._clean(corner, extent);
    const view = { z: map.getZoom(), west: world.x, north: world.y, east: world.x + extent.x, south: world.y + extent.y };
    const wishes = labelWishes(view, this._tiles, this._style);
    wishes.sort((a, b) => (a.style.priority ?? 99) - (b.style.priority ?? 99));
    const before = this._zoom === view.z ? this._written.map((name) => moved(name, -world.x, -world.y)) : [];
    const sheet = new Sheet(pen, this._style, getComputedStyle(map.getContainer()).fontFamily, before);
    wishes.forEach((wish) => (wish.kind === 'line' ? sheet.alongLine(wish) : sheet.atPoint(wish)));
    sheet.draw();
    this._written = sheet.names.map((name) => moved(name, world.x, world.y));
    this._zoom = view.z;
    this._canvas.hidden = false;
  },

  _clean(corner, extent) {
    const density = Math.min(window.devicePixelRatio || 1, 2);
    this._canvas.width = extent.x * density;
    this._canvas.height = extent.y * density;
    this._canvas.style.width = `${extent.x}px`;
    this._canvas.style.height = `${extent.y}px`;
    L.DomUtil.setPosition(this._canvas, corner);
    const pen = this._canvas.getContext('2d');
    pen.scale(density, density);
    return pen;
  },
});

function moved(name, east, south) {
  return { ...name, x: name.x + east, y: name.y + south };
}

/** Places found for labels; the more important come first and keep their room. */
class Sheet {
  #pen;
  #style;
  #family;
  #before;
  #room = new Room();
  #glyphs = [];
  #fonts = new Map();

  /** Names written along lines, with the middle of each: the next writing keeps them where they are. */
  names = [];

  constructor(pen, style, family, before) {
    this.#pen = pen;
    this.#style = style;
    this.#family = family;
    this.#before = before;
    pen.textBaseline = 'middle';
    pen.textAlign = 'center';
    pen.lineJoin = 'round';
  }

  atPoint(wish) {
    const { font, size } = this.#font(wish.style);
    const lines = wish.kind === 'number' ? [wish.text] : wrapped(wish.text);
    const widths = lines.map((text) => this.#measure(font, text));
    const width = Math.max(...widths);
    if (wish.kind !== 'point' && width > Math.max(wish.width, wish.height) * 1.5) {
      return;
    }
    const leading = size * 1.15;
    const top = wish.y - ((lines.length - 1) * leading) / 2;
    const box = [wish.x - width / 2 - 1, top - size / 2 - 1, wish.x + width / 2 + 1, top + (lines.length - 0.5) * leading];
    if (this.#room.take([box])) {
      lines.forEach((text, i) => this.#glyphs.push({ text, x: wish.x, y: top + i * leading, angle: 0, font, style: wish.style }));
    }
  }

  alongLine(wish) {
    const { font, size } = this.#font(wish.style);
    const width = this.#measure(font, wish.text);
    for (const line of wish.lines) {
      const walk = new Walk(line);
      if (walk.length > width + size) {
        for (const middle of this.#middles(walk, wish.text, width)) {
          this.#try(walk, middle, wish, { font, size, width });
        }
      }
    }
  }

  /** Where along the line the name may stand: first where it stood before, then evenly, then a little aside. */
  #middles(walk, text, width) {
    const kept = this.#before
      .filter((name) => name.text === text)
      .map((name) => walk.nearest(name.x, name.y))
      .filter(({ away }) => away < 3)
      .map(({ distance }) => distance);
    const count = Math.max(1, Math.round(walk.length / (REPEAT * 1.2)));
    const even = Array.from({ length: count }, (_, i) => ((i + 0.5) * walk.length) / count);
    const aside = [0.5, -0.5, 1, -1].flatMap((shift) => even.map((middle) => middle + shift * width));
    const room = walk.length - width / 2 - 2;
    return [...kept, ...even, ...aside].filter((middle) => middle > width / 2 + 2 && middle < room);
  }

  #try(walk, middle, wish, { font, size, width }) {
    const centre = walk.at(middle);
    const near = (name) => name.text === wish.text && Math.hypot(name.x - centre.x, name.y - centre.y) < REPEAT;
    if (this.names.some(near)) {
      return;
    }
    const glyphs = this.#bend(walk, middle - width / 2, wish.text, font, width);
    if (!glyphs) {
      return;
    }
    const half = size * 0.55;
    if (this.#room.take(glyphs.map(({ x, y }) => [x - half, y - half, x + half, y + half]))) {
      this.names.push({ text: wish.text, x: centre.x, y: centre.y });
      glyphs.forEach((glyph) => this.#glyphs.push({ ...glyph, font, style: wish.style }));
    }
  }

  /** Letter by letter along the line, left to right; null where the line is too bent to be read. */
  #bend(walk, start, text, font, width) {
    const from = walk.at(start);
    const to = walk.at(start + width);
    const upright = to.x > from.x || (to.x === from.x && to.y < from.y);
    const path = upright ? walk : new Walk(reversed(walk.line));
    const begin = upright ? start : walk.length - start - width;
    const glyphs = [];
    let done = 0;
    let turned = 0;
    for (let i = 0; i < text.length; i++) {
      const next = this.#measure(font, text.slice(0, i + 1));
      const { x, y, angle } = path.at(begin + (done + next) / 2);
      if (i > 0) {
        const turn = turnBetween(glyphs[i - 1].angle, angle);
        turned += turn;
        if (turn > TURN_OF_LETTER || turned > TURN_OF_NAME) {
          return null;
        }
      }
      glyphs.push({ text: text[i], x, y, angle });
      done = next;
    }
    return glyphs;
  }

  /** All halos first: a halo must not eat the letter beside it. */
  draw() {
    this.#each((glyph) => {
      this.#pen.strokeStyle = this.#style.colour(glyph.style.halo ?? 'halo');
      this.#pen.lineWidth = HALO * this.#style.letters;
      this.#pen.strokeText(glyph.text, 0, 0);
    });
    this.#each((glyph) => {
      this.#pen.fillStyle = this.#style.colour(glyph.style.colour);
      this.#pen.fillText(glyph.text, 0, 0);
    });
  }

  #each(write) {
    for (const glyph of this.#glyphs) {
      this.#pen.save();
      this.#pen.font = glyph.font;
      this.#pen.translate(glyph.x, glyph.y);
      this.#pen.rotate(glyph.angle);
      write(glyph);
      this.#pen.restore();
    }
  }

  #font(style) {
    const size = this.#style.letterPixels(style.size);
    const weight = style.weight === 'bold' ? 600 : 400;
    return { size, font: `${style.slant ? 'italic ' : ''}${weight} ${size}px ${this.#family}` };
  }

  #measure(font, text) {
    const key = `${font}|${text}`;
    let width = this.#fonts.get(key);
    if (width === undefined) {
      this.#pen.font = font;
      width = this.#pen.measureText(text).width;
      this.#fonts.set(key, width);
    }
    return width;
  }
}

function wrapped(text) {
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < LONGEST_LINE) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** Boxes already taken, found through a grid of cells. */
class Room {
  #cells = new Map();

  /** @returns {boolean} whether all boxes were free; then they are taken */
  take(boxes) {
    if (boxes.some((box) => this.#meets(box))) {
      return false;
    }
    boxes.forEach((box) => cells(box, (key) => this.#cells.set(key, [...(this.#cells.get(key) ?? []), box])));
    return true;
  }

  #meets([west, north, east, south]) {
    let met = false;
    cells([west, north, east, south], (key) => {
      met ||= (this.#cells.get(key) ?? []).some((b) => b[0] < east && west < b[2] && b[1] < south && north < b[3]);
    });
    return met;
  }
}

function cells([west, north, east, south], visit) {
  const side = 48;
  for (let x = Math.floor(west / side); x * side <= east; x++) {
    for (let y = Math.floor(north / side); y * side <= south; y++) {
      visit(`${x}/${y}`);
    }
  }
}
