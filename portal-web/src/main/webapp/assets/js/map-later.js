/*
 * A map that nobody asked for is not loaded: a picture stands in its place, and a button brings Leaflet with the map's own script
 * when it is pressed. Where they do not come, the picture stays and the page says so.
 */
function loaded(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
    document.head.append(element);
  });
}

function sheet(href) {
  return loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

async function bring(root, button, status) {
  button.disabled = true;
  status.textContent = '';
  if (await shown(root)) {
    button.hidden = true;
    root.querySelector('.map-canvas').focus();
  } else {
    button.disabled = false;
    status.textContent = status.dataset.mapFailed;
  }
}

async function shown(root) {
  const { sheets, leaflet, shows } = root.dataset;
  try {
    await Promise.all(sheets.split(' ').map(sheet));
    await loaded(Object.assign(document.createElement('script'), { src: leaflet }));
    const { show } = await import(shows);
    return await show(root);
  } catch {
    return false;
  }
}

document.querySelectorAll('[data-map-later]').forEach((root) => {
  const button = root.querySelector('[data-map-open]');
  const status = root.querySelector('[data-map-failed]');
  button.hidden = false;
  button.addEventListener('click', () => bring(root, button, status));
});
