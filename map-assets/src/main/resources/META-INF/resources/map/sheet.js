/**
 * The window of an A4 sheet on the ground: its size by scale and its corners in WGS 84.
 *
 * The sheet is drawn by the server in the city's plane system (transverse Mercator), so its edges lean from the meridian
 * by the convergence of that system; the same lean is given to the frame on the screen.
 */

const SEMI_MAJOR_AXIS = 6378137;
const ECCENTRICITY_SQUARED = 0.00669437999014;
const DEGREE = Math.PI / 180;

/** The map's window on paper, metres: 180 × 200 mm of an A4 sheet, portrait. */
const PAPER = { width: 0.18, height: 0.2 };

/**
 * @param {number} scale denominator, 2000 for 1:2000
 * @returns {{width: number, height: number}} metres on the ground
 */
export function sheetWindow(scale) {
  return { width: Math.round(PAPER.width * scale), height: Math.round(PAPER.height * scale) };
}

/** @returns {{lat: number, lon: number}} metres in one degree of latitude and of longitude at this latitude */
export function metresInDegree(latitude) {
  const sine = Math.sin(latitude * DEGREE);
  const w = 1 - ECCENTRICITY_SQUARED * sine * sine;
  const meridional = (SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED)) / Math.pow(w, 1.5);
  const normal = SEMI_MAJOR_AXIS / Math.sqrt(w);
  return { lat: meridional * DEGREE, lon: normal * Math.cos(latitude * DEGREE) * DEGREE };
}

/**
 * @param {number} meridian central meridian of the plane system, degrees
 * @returns {Array<[number, number]>} latitude and longitude of the four corners, from the north-west one clockwise
 */
export function sheetCorners(latitude, longitude, scale, meridian) {
  const { width, height } = sheetWindow(scale);
  const convergence = (longitude - meridian) * DEGREE * Math.sin(latitude * DEGREE);
  const cosine = Math.cos(convergence);
  const sine = Math.sin(convergence);
  const metres = metresInDegree(latitude);
  const corner = (east, north) => [
    latitude + (north * cosine - east * sine) / metres.lat,
    longitude + (east * cosine + north * sine) / metres.lon,
  ];
  const e = width / 2;
  const n = height / 2;
  return [corner(-e, n), corner(e, n), corner(e, -n), corner(-e, -n)];
}

/** The largest whole zoom at which the sheet's window fits into a box of so many pixels. */
export function zoomForSheet(latitude, scale, box) {
  const { width, height } = sheetWindow(scale);
  const metresInPixelAtZero = (2 * Math.PI * SEMI_MAJOR_AXIS * Math.cos(latitude * DEGREE)) / 256;
  const byWidth = Math.log2((box.width * metresInPixelAtZero) / width);
  const byHeight = Math.log2((box.height * metresInPixelAtZero) / height);
  return Math.floor(Math.min(byWidth, byHeight));
}
