/** Geometry for labels: pieces of a line cut by tiles are put together again, areas get a point inside them. */

/** A turn sharper than this between neighbouring pieces of a joined line ends the line, degrees. */
const SHARPEST_JOIN = 60;

/**
 * The parts of a line within the tile's own square, without the margin that neighbouring tiles share.
 *
 * @param {number[]} line x, y, x, y…
 * @param {number} side of the square
 * @returns {number[][]}
 */
export function clipLine(line, side) {
  const runs = [];
  let run = null;
  for (let i = 2; i < line.length; i += 2) {
    const piece = clipSegment(line[i - 2], line[i - 1], line[i], line[i + 1], side);
    if (!piece) {
      run = null;
      continue;
    }
    if (!run || !piece.whole) {
      run = [piece.x0, piece.y0];
      runs.push(run);
    }
    run.push(piece.x1, piece.y1);
    if (!piece.ends) {
      run = null;
    }
  }
  return runs;
}

/** Liang and Barsky: the part of a segment within the square; {@code whole}, {@code ends}: its start, its end is not cut. */
function clipSegment(x0, y0, x1, y1, side) {
  const dx = x1 - x0;
  const dy = y1 - y0;
  let from = 0;
  let to = 1;
  for (const [step, room] of [[-dx, x0], [dx, side - x0], [-dy, y0], [dy, side - y0]]) {
    if (step === 0) {
      if (room < 0) {
        return null;
      }
    } else if (step < 0) {
      from = Math.max(from, room / step);
    } else {
      to = Math.min(to, room / step);
    }
  }
  if (from > to) {
    return null;
  }
  return {
    x0: x0 + from * dx,
    y0: y0 + from * dy,
    x1: x0 + to * dx,
    y1: y0 + to * dy,
    whole: from === 0,
    ends: to === 1,
  };
}

/** Joins lines whose ends meet, straightest first; every line is used once. */
export function joinLines(lines, tolerance) {
  const rest = lines.filter((line) => line.length >= 4);
  const joined = [];
  while (rest.length) {
    let chain = rest.pop();
    for (let grown = true; grown; ) {
      grown = false;
      for (const backwards of [false, true]) {
        const line = takeNext(backwards ? reversed(chain) : chain, rest, tolerance);
        if (line) {
          chain = (backwards ? reversed(chain) : chain).concat(line.slice(2));
          grown = true;
        }
      }
    }
    joined.push(chain);
  }
  return joined;
}

function takeNext(chain, rest, tolerance) {
  const [x, y] = chain.slice(-2);
  const heading = Math.atan2(y - chain[chain.length - 3], x - chain[chain.length - 4]);
  let best = null;
  rest.forEach((line, index) => {
    for (const candidate of [line, reversed(line)]) {
      if (Math.hypot(candidate[0] - x, candidate[1] - y) <= tolerance) {
        const turn = turnBetween(heading, Math.atan2(candidate[3] - candidate[1], candidate[2] - candidate[0]));
        if (turn < SHARPEST_JOIN && (!best || turn < best.turn)) {
          best = { candidate, index, turn };
        }
      }
    }
  });
  if (best) {
    rest.splice(best.index, 1);
    return best.candidate;
  }
  return null;
}

export function reversed(line) {
  const back = [];
  for (let i = line.length - 2; i >= 0; i -= 2) {
    back.push(line[i], line[i + 1]);
  }
  return back;
}

/** @returns {number} degrees between two headings in radians, 0…180 */
export function turnBetween(one, other) {
  const turn = Math.abs(((other - one) * 180) / Math.PI) % 360;
  return turn > 180 ? 360 - turn : turn;
}

/** A line one can walk along by length. */
export class Walk {
  constructor(line) {
    this.line = line;
    this.lengths = [0];
    for (let i = 2; i < line.length; i += 2) {
      const step = Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
      this.lengths.push(this.lengths[this.lengths.length - 1] + step);
    }
    this.length = this.lengths[this.lengths.length - 1];
  }

  /** @returns {{x: number, y: number, angle: number}} the place so far along the line and the heading there */
  at(distance) {
    let i = 1;
    while (i < this.lengths.length - 1 && this.lengths[i] < distance) {
      i++;
    }
    const before = this.lengths[i - 1];
    const share = (distance - before) / (this.lengths[i] - before || 1);
    const [x0, y0, x1, y1] = this.line.slice(2 * i - 2, 2 * i + 2);
    return { x: x0 + share * (x1 - x0), y: y0 + share * (y1 - y0), angle: Math.atan2(y1 - y0, x1 - x0) };
  }

  /** @returns {{distance: number, away: number}} how far along the line its nearest place to a point is */
  nearest(x, y) {
    let best = { distance: 0, away: Infinity };
    for (let i = 1; i < this.lengths.length; i++) {
      const [x0, y0, x1, y1] = this.line.slice(2 * i - 2, 2 * i + 2);
      const step = this.lengths[i] - this.lengths[i - 1] || 1;
      const share = Math.min(Math.max(((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / (step * step), 0), 1);
      const away = Math.hypot(x0 + share * (x1 - x0) - x, y0 + share * (y1 - y0) - y);
      if (away < best.away) {
        best = { distance: this.lengths[i - 1] + share * step, away };
      }
    }
    return best;
  }
}

/** @returns {{area: number, x: number, y: number}} of one ring */
export function centroid(ring) {
  let area = 0;
  let x = 0;
  let y = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const cross = ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
    area += cross;
    x += (ring[j] + ring[i]) * cross;
    y += (ring[j + 1] + ring[i + 1]) * cross;
  }
  if (Math.abs(area) < 1e-9) {
    return { area: 0, x: ring[0], y: ring[1] };
  }
  return { area: Math.abs(area / 2), x: x / (3 * area), y: y / (3 * area) };
}

/** A point of an area: the given one where it lies inside, else the middle of the widest piece of the ring at its height. */
export function within(rings, x, y) {
  let widest = null;
  for (const ring of rings) {
    const cuts = cutsAt(ring, y);
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      if (cuts[i] <= x && x <= cuts[i + 1]) {
        return { x, y };
      }
      if (!widest || cuts[i + 1] - cuts[i] > widest[1] - widest[0]) {
        widest = [cuts[i], cuts[i + 1]];
      }
    }
  }
  return { x: widest ? (widest[0] + widest[1]) / 2 : x, y };
}

/** Where a ring crosses a height, from west to east. */
function cutsAt(ring, y) {
  const cuts = [];
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    if (ring[i + 1] > y !== ring[j + 1] > y) {
      cuts.push(ring[j] + ((y - ring[j + 1]) / (ring[i + 1] - ring[j + 1])) * (ring[i] - ring[j]));
    }
  }
  return cuts.sort((a, b) => a - b);
}
