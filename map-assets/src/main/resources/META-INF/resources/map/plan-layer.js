/** Leaflet layer that draws the plan on canvas tiles from the server's JSON, by the style table. */
import { PlanStyle } from './plan-style.js';
import { DEEPEST, EXTENT } from './plan-tiles.js';

const { L } = window;

/** Thin lines stay visible, but do not grow on a dense screen. */
const THINNEST = 0.5;

const SEAM = 0.6;

export const PlanLayer = L.GridLayer.extend({
  options: { updateWhenZooming: false, keepBuffer: 2, className: 'map-tiles' },

  /**
   * @param {import('./plan-tiles.js').PlanTiles} tiles
   * @param {PlanStyle} style
   */
  initialize(tiles, style, options) {
    L.GridLayer.prototype.initialize.call(this, options);
    this._plan = tiles;
    this._style = style;
  },

  onAdd(map) {
    L.GridLayer.prototype.onAdd.call(this, map);
    this._unwatch = this._style.watch(() => this._drawAll());
  },

  onRemove(map) {
    this._unwatch();
    L.GridLayer.prototype.onRemove.call(this, map);
  },

  createTile(coords, done) {
    const canvas = L.DomUtil.create('canvas', 'map-tile');
    const side = this.getTileSize().x;
    const density = window.devicePixelRatio || 1;
    canvas.width = canvas.height = Math.round(side * density);
    const source = parentOf(coords);
    this._plan.load(source.z, source.x, source.y).then(
      () => {
        this._draw(canvas, coords);
        done(null, canvas);
      },
      (failure) => done(failure, canvas),
    );
    return canvas;
  },

  _drawAll() {
    Object.values(this._tiles).forEach(({ el, coords }) => this._draw(el, coords));
  },

  _draw(canvas, coords) {
    const source = parentOf(coords);
    const features = this._plan.peek(source.z, source.x, source.y);
    if (!features) {
      return;
    }
    const pen = canvas.getContext('2d');
    const density = canvas.width / this.getTileSize().x;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = this._style.colour('land');
    pen.fillRect(0, 0, canvas.width, canvas.height);
    const unit = (canvas.width * source.enlarged) / EXTENT;
    pen.setTransform(unit, 0, 0, unit, -source.left * canvas.width, -source.top * canvas.height);
    const metre = 1 / this._metresInPixel(coords);
    const tile = { pen, features: grouped(features), pixel: density / unit, metre };
    this._style.passes.forEach((pass) => this._pass(tile, pass));
  },

  _metresInPixel(coords) {
    const side = this.getTileSize().x;
    const middle = this._map.unproject([(coords.x + 0.5) * side, (coords.y + 0.5) * side], coords.z);
    return (40075016.686 * Math.cos((middle.lat * Math.PI) / 180)) / (256 * 2 ** coords.z);
  },

  _pass(tile, pass) {
    const features = tile.features.get(`${pass.layer}/${pass.name}`);
    if (features) {
      DRAW[pass.kind](tile, features, pass.style, this._style);
    }
  },
});

/** The server's tile that covers this one, and which piece of it: beyond the deepest zoom a piece is enlarged. */
export function parentOf({ x, y, z }) {
  const deeper = Math.max(z - DEEPEST, 0);
  const enlarged = 2 ** deeper;
  return { z: z - deeper, x: x >> deeper, y: y >> deeper, enlarged, left: x % enlarged, top: y % enlarged };
}

function grouped(features) {
  const groups = new Map();
  for (const feature of features) {
    const key = `${feature.layer}/${feature.name}`;
    if (!groups.has(key)) {
      groups.set(key, []);
    }
    groups.get(key).push(feature);
  }
  return groups;
}

const DRAW = { area, casing, line, point };

function trace(pen, features, closed) {
  pen.beginPath();
  for (const { parts } of features) {
    for (const part of parts) {
      pen.moveTo(part[0], part[1]);
      for (let i = 2; i < part.length; i += 2) {
        pen.lineTo(part[i], part[i + 1]);
      }
      if (closed) {
        pen.closePath();
      }
    }
  }
}

function area({ pen, pixel }, features, style, table) {
  for (const feature of features) {
    // one by one: the even-odd rule must not see two overlapping houses as a hole
    trace(pen, [feature], true);
    if (style.fill) {
      pen.fillStyle = table.colour(style.fill);
      pen.fill('evenodd');
      if (!style.stroke) {
        // big areas come in pieces: a hair of their own colour closes the seams
        stroke(pen, pen.fillStyle, SEAM * pixel, null, pixel);
      }
    }
    if (style.stroke) {
      stroke(pen, table.colour(style.stroke), millimetres(style.width, pixel), style.dash, pixel);
    }
  }
}

function casing({ pen, pixel, metre }, features, style, table) {
  const inner = widthOf(style, pixel, metre);
  trace(pen, features, false);
  stroke(pen, table.colour(style.casing.colour), inner + 2 * millimetres(style.casing.width, pixel), null, pixel);
  if (style.casing.fill) {
    stroke(pen, table.colour(style.casing.fill), inner, null, pixel);
  }
}

function line({ pen, pixel, metre }, features, style, table) {
  trace(pen, features, false);
  stroke(pen, table.colour(style.stroke), widthOf(style, pixel, metre), style.dash, pixel);
}

function point({ pen, pixel }, features, style, table) {
  const radius = PlanStyle.pixels(style.size) * pixel;
  pen.beginPath();
  for (const { parts } of features) {
    for (const part of parts) {
      for (let i = 0; i < part.length; i += 2) {
        pen.moveTo(part[i] + radius, part[i + 1]);
        pen.arc(part[i], part[i + 1], radius, 0, 2 * Math.PI);
      }
    }
  }
  if (style.fill) {
    pen.fillStyle = table.colour(style.fill);
    pen.fill();
  }
  if (style.stroke) {
    stroke(pen, table.colour(style.stroke), millimetres(style.width, pixel), null, pixel);
  }
}

function millimetres(length, pixel) {
  return Math.max(PlanStyle.pixels(length), THINNEST) * pixel;
}

/** The wider of the width on paper and the true width on the ground. */
function widthOf(style, pixel, metre) {
  return Math.max(millimetres(style.width, pixel), (style.metres || 0) * metre * pixel);
}

function stroke(pen, colour, width, dash, pixel) {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineJoin = 'round';
  pen.lineCap = dash ? 'butt' : 'round';
  pen.setLineDash(dash ? dash.map((length) => PlanStyle.pixels(length) * pixel) : []);
  pen.stroke();
}
