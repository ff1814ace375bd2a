/** Coordinates as people write them: a decimal comma or a point, spaces around, a degree sign at the end. */

const WRITTEN = /^[+-]?\d{1,3}(?:[.,]\d{1,12})?$/;

/** Six digits after the comma: 0.1 m, finer than a pencil's line at 1:500. */
const DIGITS = 6;

/** @returns {number|null} degrees, or null when the text is not one number */
export function readDegrees(text) {
  const bare = text.replace(/[\s\u00a0°]/g, '').replace(/\u2212/g, '-');
  return WRITTEN.test(bare) ? Number(bare.replace(',', '.')) : null;
}

/** @returns {string} degrees in the language's own way: a comma in Ukrainian, a point in English */
export function writeDegrees(degrees, language) {
  const text = degrees.toFixed(DIGITS);
  return language === 'en' ? text : text.replace('.', ',');
}

/** Rounds to what the fields show, so that the map, the fields and the server speak of one and the same point. */
export function roundDegrees(degrees) {
  return Number(degrees.toFixed(DIGITS));
}

/** @returns {string} a whole number with no-break spaces between thousands */
export function writeWhole(number) {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** Puts values in place of {0}, {1}… */
export function fill(template, ...values) {
  return template.replace(/\{(\d)\}/g, (whole, place) => (place in values ? String(values[place]) : whole));
}
