/** What the tiles in view want to have written: one wish per street, area, number or district, whatever tiles cut it. */
import { DEEPEST, EXTENT } from './plan-tiles.js';
import { centroid, clipLine, joinLines, within } from './lines.js';

/** Ends of one line cut by two tiles differ by rounding only, pixels. */
const GAP = 2;

/**
 * @typedef {{text: string, style: object, kind: string, lines?: number[][], x?: number, y?: number,
 *   width?: number, height?: number}} Wish
 *   in pixels from the view's corner at the map's zoom
 */

/**
 * @param {{z: number, west: number, north: number, east: number, south: number}} view zoom and pixels of the world
 * @returns {Wish[]}
 */
export function labelWishes(view, tiles, style) {
  const groups = new Map();
  eachTile(view, (z, x, y, side) => {
    for (const feature of tiles.peek(z, x, y) || []) {
      if (feature.label) {
        gather(groups, feature, style.classes.get(`${feature.layer}/${feature.name}`), { z: view.z, ...cornerOf(view, x, y, side), side });
      }
    }
  });
  return [...groups.values()].flatMap((group) => MAKE[group.kind](group));
}

function eachTile(view, visit) {
  const z = Math.min(view.z, DEEPEST);
  const side = 256 * 2 ** (view.z - z);
  for (let x = Math.floor(view.west / side); x * side <= view.east; x++) {
    for (let y = Math.floor(view.north / side); y * side <= view.south; y++) {
      visit(z, x, y, side);
    }
  }
}

/** Pixels of the world are in the tens of millions: what is drawn and measured counts from the view's corner. */
function cornerOf(view, x, y, side) {
  return { left: x * side - view.west, top: y * side - view.north };
}

function gather(groups, feature, style, tile) {
  for (const { text, wish, kind } of texts(feature, style)) {
    if (text && tile.z >= wish.zoom && tile.z <= (wish.zoomMax ?? 99)) {
      const key = `${feature.layer}/${feature.name}/${kind}/${text}`;
      if (!groups.has(key)) {
        groups.set(key, { text, style: wish, kind, pieces: [] });
      }
      groups.get(key).pieces.push(...ADD[kind](feature.parts, tile));
    }
  }
}

/** A building carries a number and, after a tab, a name; everything else one name. */
function texts(feature, style) {
  if (!style) {
    return [];
  }
  const [number, name = ''] = style.number || feature.layer === 'building' ? feature.label.split('\t') : ['', feature.label];
  const found = [];
  if (style.number) {
    found.push({ text: number, wish: style.number, kind: 'number' });
  }
  if (style.label) {
    found.push({ text: name, wish: style.label, kind: style.label.kind });
  }
  return found;
}

const ADD = {
  line: (parts, tile) => parts.flatMap((part) => clipLine(part, EXTENT)).map((run) => toView(run, tile)),
  area: (parts, tile) => [parts.map((part) => toView(part, tile))],
  number: (parts, tile) => [parts.map((part) => toView(part, tile))],
  point: (parts, tile) => parts.flatMap(pairs).filter(inside).map((pair) => toView(pair, tile)),
};

function pairs(points) {
  return points.filter((_, i) => i % 2 === 0).map((x, i) => [x, points[2 * i + 1]]);
}

/** Signs in the margin belong to the neighbouring tile. */
function inside([x, y]) {
  return x >= 0 && y >= 0 && x < EXTENT && y < EXTENT;
}

function toView(points, { left, top, side }) {
  return points.map((value, i) => (i % 2 ? top : left) + (value / EXTENT) * side);
}

const MAKE = {
  line: ({ text, style, kind, pieces }) => [{ text, style, kind, lines: joinLines(pieces, GAP) }],
  area: areas,
  number: areas,
  point: ({ text, style, kind, pieces }) => pieces.map(([x, y]) => ({ text, style, kind, x, y, width: 0, height: 0 })),
};

/** Pieces of one park or one house, cut by tiles, touch each other: they get one label, others of the same name their own. */
function areas({ text, style, kind, pieces }) {
  const clusters = [];
  for (const rings of pieces) {
    let own = { rings: [...rings], box: boxOf(rings) };
    for (let i = clusters.length - 1; i >= 0; i--) {
      if (touch(clusters[i].box, own.box)) {
        const [other] = clusters.splice(i, 1);
        own = { rings: own.rings.concat(other.rings), box: around(own.box, other.box) };
      }
    }
    clusters.push(own);
  }
  return clusters.map(({ rings, box }) => ({
    text,
    style,
    kind,
    ...middle(rings),
    width: box.east - box.west,
    height: box.south - box.north,
  }));
}

function middle(rings) {
  let area = 0;
  let x = 0;
  let y = 0;
  for (const ring of rings) {
    const one = centroid(ring);
    area += one.area;
    x += one.x * one.area;
    y += one.y * one.area;
  }
  return area ? within(rings, x / area, y / area) : { x: rings[0][0], y: rings[0][1] };
}

function boxOf(rings) {
  const box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      box.west = Math.min(box.west, ring[i]);
      box.east = Math.max(box.east, ring[i]);
      box.north = Math.min(box.north, ring[i + 1]);
      box.south = Math.max(box.south, ring[i + 1]);
    }
  }
  return box;
}

function touch(a, b) {
  return a.west <= b.east && b.west <= a.east && a.north <= b.south && b.north <= a.south;
}

function around(a, b) {
  return {
    west: Math.min(a.west, b.west),
    north: Math.min(a.north, b.north),
    east: Math.max(a.east, b.east),
    south: Math.max(a.south, b.south),
  };
}
