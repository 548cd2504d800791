/**
 * Makes the children of `target` equal to those of `wanted` and keeps each node that may stay, so that focus,
 * transitions and live regions survive a redraw. Children with `data-key` keep their node when their place changes.
 */
export function patch(target, wanted) {
  const stay = new Set([...wanted.children].map(child => child.dataset.key));
  const keyed = new Map();
  for (const child of [...target.children]) {
    const { key } = child.dataset;
    if (!key) continue;
    // Gone first, so that those after it need not move.
    if (stay.has(key)) keyed.set(key, child);
    else child.remove();
  }
  let place = target.firstChild;
  for (const want of [...wanted.childNodes]) {
    const have = want.dataset?.key ? keyed.get(want.dataset.key) : place;
    if (!have || !alike(have, want)) {
      target.insertBefore(want, place);
      continue;
    }
    if (have === place) place = place.nextSibling;
    else move(target, have, place);
    patchNode(have, want);
  }
  while (place) {
    const next = place.nextSibling;
    place.remove();
    place = next;
  }
}

/** Where the browser can, without losing focus and transitions. */
function move(target, node, place) {
  if (target.moveBefore) target.moveBefore(node, place);
  else target.insertBefore(node, place);
}

const alike = (have, want) => have.nodeName === want.nodeName && have.dataset?.key === want.dataset?.key;

function patchNode(have, want) {
  if (have.nodeType !== Node.ELEMENT_NODE) {
    if (have.data !== want.data) have.data = want.data;
    return;
  }
  for (const { name } of [...have.attributes]) {
    // Whether a dialog is open is its own affair.
    if (!want.hasAttribute(name) && name !== 'open') have.removeAttribute(name);
  }
  for (const { name, value } of want.attributes) if (have.getAttribute(name) !== value) have.setAttribute(name, value);
  // An element of ours draws its own inside.
  if (!have.localName.includes('-')) patch(have, want);
}
