/*
 * The open page without its words and numbers: what rules for barriers and style sheets look at. What has one shape is judged alike, so it need not
 * be judged twice. Told in pieces, which barriers.js finds again: the page with its main part, then each bar around that. Of equal neighbours
 * three stay: a first, a middle and a last one.
 */
() => {
  const SPOKEN = /^(title|alt|placeholder|value|content|label|datetime|summary|aria-label|aria-valuetext|aria-roledescription)$/;
  const REFERENCE = /^(for|headers|list|form|usemap|aria-(labelledby|describedby|controls|owns|details|errormessage|flowto|activedescendant))$/;
  const ADDRESS = /^(href|src|srcset|action|formaction|poster|cite|ping)$/;
  const ids = {};
  document.querySelectorAll('[id]').forEach(e => ids[e.id] = (ids[e.id] || 0) + 1);
  const hovered = [...document.querySelectorAll(':hover')].pop();

  const numberless = text => text.replace(/[0-9]+/g, '#');
  const there = text => text.trim() ? '1' : '0';

  const attribute = (e, {name, value}) => {
    if (e === document.documentElement && name !== 'lang') return value;
    if (name === 'lang' || name === 'xml:lang') return /^(uk|en)$/.test(value) ? 'ours' : value;
    if (name === 'class' || name === 'tabindex') return value;
    if (name === 'style') return value.replace(/-?[0-9.]+(px|%)/g, '#');
    if (name === 'id') return numberless(value) + (ids[value] > 1 ? 'twice' : '');
    if (REFERENCE.test(name)) return value.split(/\s+/).map(id => Math.min(ids[id] || 0, 2)).join();
    if (ADDRESS.test(name)) return value.startsWith('#') ? there(value.slice(1)) + (ids[value.slice(1)] || 0) : there(value);
    if (SPOKEN.test(name) && e.tagName !== 'META') return there(value);
    if (e.namespaceURI.endsWith('svg') && !/^(role|fill|stroke|focusable|aria-.*)$/.test(name)) return '';
    if (name.startsWith('data-') && !/^[a-z-]{0,24}$/.test(value)) return there(value);
    return numberless(value);
  };

  const TARGETS = 'a, button, input, select, textarea, summary, [tabindex]';
  const boxes = [...document.querySelectorAll(TARGETS)].map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.width);

  const gap = (a, b) => Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));

  const nearest = (e, box) => Math.round(Math.min(24, ...boxes
    .filter(([other]) => !other.contains(e) && !e.contains(other)).map(([, its]) => gap(box, its))));

  /* A small target is judged by what stands near it, a box that scrolls by whether it does. */
  const state = e => {
    let now = '';
    if (e === document.activeElement) now += ' focus';
    if (e === hovered) now += ' hover';
    if (e.checked) now += ' checked';
    if ('value' in e && typeof e.value === 'string') now += ' value' + there(e.value);
    const overflows = e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1;
    if (overflows && /auto|scroll/.test(getComputedStyle(e).overflow)) now += ' scrolls';
    const box = e.matches(TARGETS) && e.getBoundingClientRect();
    if (box && box.width && (box.width < 24 || box.height < 24) && getComputedStyle(e).display !== 'inline') {
      now += ' small' + [box.width, box.height].map(Math.round) + ' near' + nearest(e, box);
    }
    return now;
  };

  const BARS = 'header, nav, aside, footer';
  const bars = [...document.querySelectorAll(BARS)].filter(e => !e.closest('main') && !e.parentElement.closest(BARS));

  const told = e => [...e.attributes].filter(a => a.name !== 'nonce').map(a => a.name + '=' + attribute(e, a)).sort().join(' ');

  const shape = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? 't' : '';
    if (node.nodeType !== Node.ELEMENT_NODE || /^(script|style|link|template)$/i.test(node.tagName)) return '';
    const inner = [];
    for (const child of node.childNodes) {
      const one = bars.includes(child) ? '<bar>' : shape(child);
      if (one && !(inner.length > 2 && inner.slice(-3).every(before => before === one))) inner.push(one);
    }
    return '<' + node.tagName + ' ' + told(node) + state(node) + '>' + inner.join('') + '</>';
  };

  const seen = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)', 'print'];
  const around = [innerWidth, innerHeight, devicePixelRatio, ...seen.map(query => matchMedia(query).matches)].join()
    + told(document.documentElement) + told(document.body);
  window.pieces = [document, ...bars];
  return [document.documentElement, ...bars].map(piece => around + shape(piece));
}
