/** Tiles of the plan as the server makes them, unpacked and kept for the layers that draw them. */

/** Units across a tile. */
export const EXTENT = 4096;

/** Closer than this the server makes no tiles of its own: a tile of this zoom is enlarged. */
export const DEEPEST = 18;

const KEPT = 240;

/**
 * @typedef {{layer: string, name: string, label: string, parts: number[][]}} Feature
 *   a thing of the plan: its style class, what is written on it, its rings or lines as x, y, x, y…
 */

export class PlanTiles {
  #base;
  #signs;
  #tiles = new Map();

  /**
   * @param {string} base address of the tiles; the plan's version is a part of it, so answers can be kept for good
   * @param {Set<string>} signs layers of point signs, whose pairs are places and not steps
   */
  constructor(base, signs) {
    this.#base = base;
    this.#signs = signs;
  }

  /** @returns {Promise<Feature[]>} what the tile holds; empty where the plan has nothing */
  load(z, x, y) {
    const key = `${z}/${x}/${y}`;
    const known = this.#tiles.get(key);
    if (known) {
      // the last used goes to the end: the first ones are dropped
      this.#tiles.delete(key);
      this.#tiles.set(key, known);
      return known.promise;
    }
    const entry = { features: null, promise: null };
    entry.promise = this.#fetch(key).then(
      (features) => (entry.features = features),
      (failure) => {
        this.#tiles.delete(key);
        throw failure;
      },
    );
    this.#tiles.set(key, entry);
    this.#forget();
    return entry.promise;
  }

  /** @returns {Feature[]|null} the tile if it is here already */
  peek(z, x, y) {
    return this.#tiles.get(`${z}/${x}/${y}`)?.features ?? null;
  }

  async #fetch(key) {
    const response = await fetch(`${this.#base}/${key}`, { credentials: 'omit' });
    if (response.status === 404) {
      return [];
    }
    if (!response.ok) {
      throw new Error(`the tile ${key} answered ${response.status}`);
    }
    return unpack(await response.json(), this.#signs);
  }

  #forget() {
    for (const key of this.#tiles.keys()) {
      if (this.#tiles.size <= KEPT) {
        break;
      }
      this.#tiles.delete(key);
    }
  }
}

function unpack(tile, signs) {
  return Object.entries(tile).flatMap(([layer, features]) => {
    const read = signs.has(layer) ? (points) => points : absolute;
    return features.map(([name, label, ...parts]) => ({ layer, name, label: label || '', parts: parts.map(read) }));
  });
}

/** The first pair is a place, the others are steps. */
function absolute(steps) {
  const points = steps.slice();
  for (let i = 2; i < points.length; i++) {
    points[i] += points[i - 2];
  }
  return points;
}
