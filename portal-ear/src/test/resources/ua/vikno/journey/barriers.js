/*
 * Barriers in those pieces of the open page, by WCAG 2.2 A and AA, each in words; axe is there. Style sheets are not gathered beforehand: only rules
 * that are no part of those levels look at them.
 */
async unknown => {
  const pieces = window.pieces;
  const judged = unknown.includes(0)
    ? {exclude: pieces.filter((piece, i) => !unknown.includes(i))}
    : {include: unknown.map(i => pieces[i])};
  const found = await axe.run(judged, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
    resultTypes: ['violations'],
    reporter: 'no-passes',
    preload: {assets: ['media']}
  });
  const first = rule => rule.nodes.slice(0, 3).map(node => node.html).join(' | ');
  return found.violations.map(rule => `${rule.id} (${rule.impact}): ${rule.help} — ${first(rule)}`);
}
