/** Coordinates as people write them: a decimal comma or a point, spaces around, a degree sign at the end. */

const WRITTEN = /^[+-]?\d{1,3}(?:[.,]\d{1,12})?$/;

/** Six digits after the comma: 0.1 m, finer than a pencil's line at 1:500. */
const DIGITS = 6;

/** @returns {number|null} degrees, or null when the text is not one number */
export function readDegrees(text) {
  const bare = text.replace(/[\s\u00a0°]/g, '').replace(/\u2212/g, '-');
  return WRITTEN.test(bare) ? Number(bare.replace(',', '.')) : null;
}

/**
 * A latitude and a longitude as typed.
 *
 * @param {number[]} bounds of the city: south, west, north, east
 * @returns {{lat: number, lon: number, wrong?: undefined}|{wrong: 'Latitude'|'Longitude'|'Swapped'}}
 */
export function readPoint(latitude, longitude, bounds) {
  const lat = readDegrees(latitude);
  const lon = readDegrees(longitude);
  if (lat === null || lon === null) {
    return { wrong: lat === null ? 'Latitude' : 'Longitude' };
  }
  if (!within(bounds, lat, lon) && within(bounds, lon, lat)) {
    return { wrong: 'Swapped' };
  }
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
    return { wrong: Math.abs(lat) > 90 ? 'Latitude' : 'Longitude' };
  }
  return { lat, lon };
}

function within([south, west, north, east], lat, lon) {
  return south <= lat && lat <= north && west <= lon && lon <= east;
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
