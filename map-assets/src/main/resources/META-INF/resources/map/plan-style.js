/** The one style table of screen and sheet (/map/style.json), ready for drawing in the page's colours. */

const TABLE = new URL('./style.json', import.meta.url);

/** Millimetres of the table on the screen: lines as on paper, letters a third larger, for no one reads a screen at 30 cm. */
const PIXELS_IN_MILLIMETRE = 3.78;
const LETTER_PIXELS_IN_MILLIMETRE = 5;
const SMALLEST_LETTER = 10;

let loading = null;

/** @returns {Promise<PlanStyle>} the table, fetched once for all maps of the page */
export function planStyle() {
  loading ??= fetch(TABLE, { credentials: 'omit' }).then(async (response) => {
    if (!response.ok) {
      throw new Error(`the style table answered ${response.status}`);
    }
    return new PlanStyle(await response.json());
  });
  return loading;
}

/** The scheme the page is shown in: chosen in the accessibility panel, else the system's own. */
function currentScheme(schemes) {
  const chosen = document.documentElement.dataset.theme;
  if (chosen && chosen in schemes) {
    return chosen;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export class PlanStyle {
  #schemes;
  #watchers = new Set();

  constructor(table) {
    this.#schemes = table.schemes;
    /** Passes over a tile, lowest first; a line layer has its casings under all its lines. */
    this.passes = passesOf(table.layers);
    /** Layers of point signs. */
    this.signs = new Set(table.layers.filter(({ kind }) => kind === 'point').map(({ layer }) => layer));
    /** @type {Map<string, object>} the style of {@code layer/class} */
    this.classes = new Map(
      table.layers.flatMap(({ layer, kind, classes }) =>
        Object.entries(classes).map(([name, style]) => [`${layer}/${name}`, { ...style, layer, kind }]),
      ),
    );
    this.#paint();
    new MutationObserver(() => this.#repaint()).observe(document.documentElement, {
      attributeFilter: ['data-theme', 'data-size'],
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#repaint());
  }

  /** @returns {string} a colour of the table by its name */
  colour(name) {
    return this.colours[name] ?? this.colours.text;
  }

  /** Calls back when the colours or the size of letters have changed; returns a function that ends it. */
  watch(changed) {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  /** Gives the colours to the styles of an element as {@code --m-…}. */
  dress(element) {
    Object.entries(this.colours).forEach(([name, value]) => element.style.setProperty(`--m-${name}`, value));
  }

  #paint() {
    this.colours = this.#schemes[currentScheme(this.#schemes)];
    this.letters = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  }

  #repaint() {
    this.#paint();
    this.#watchers.forEach((changed) => changed());
  }

  /** @returns {number} pixels of a length in millimetres of the table */
  static pixels(millimetres) {
    return millimetres * PIXELS_IN_MILLIMETRE;
  }

  /** @returns {number} pixels of letters of so many millimetres, grown with the text size of the page */
  letterPixels(millimetres) {
    return Math.max(millimetres * LETTER_PIXELS_IN_MILLIMETRE, SMALLEST_LETTER) * this.letters;
  }
}

function passesOf(layers) {
  const passes = [];
  for (const { layer, kind, classes } of layers) {
    const named = Object.entries(classes).map(([name, style]) => ({ layer, name, style }));
    named.sort((a, b) => a.style.order - b.style.order);
    if (kind === 'line') {
      named.filter(({ style }) => style.casing).forEach((one) => passes.push({ ...one, kind: 'casing' }));
      named.filter(({ style }) => style.stroke).forEach((one) => passes.push({ ...one, kind: 'line' }));
    } else {
      named.filter(({ style }) => style.fill || style.stroke).forEach((one) => passes.push({ ...one, kind }));
    }
  }
  // a layer lies where its lowest class lies: casings and lines of one layer stay together
  const floors = new Map();
  passes.forEach(({ layer, style }) => floors.set(layer, Math.min(floors.get(layer) ?? Infinity, style.order)));
  return passes.sort((a, b) => floors.get(a.layer) - floors.get(b.layer));
}
