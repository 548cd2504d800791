import { html } from '/shared/element.js';
import { language, name, t } from '/shared/i18n.js';

import { picture } from './pictures.js';

/** What is touched to choose an item (事项): its short name and, where known, how many wait in its queue. */
export const itemTile = (item, waiting) => html`<button
  type="button"
  class="tile"
  data-key="${item.id}"
  data-item="${item.id}"
>
  <span class="name">${shortName(item)}</span>
  ${Number.isInteger(waiting) && html`<span class="waiting">${t('tile.waiting', { waiting })}</span>`}
</button>`;

/** The everyday short name; only Chinese has one. */
export const shortName = item => (language() === 'en' ? name(item) : item.shortName || name(item));

const TARGETS = { ITEM: 'item', BUNDLE: 'item', NODE: 'node', WAY: 'way' };

/** An answer of the guide (智慧导引): leads to an item or bundle, to a further question, or to another way. */
export const answerTile = answer => html`<button
  type="button"
  class="tile answer"
  data-${TARGETS[answer.kind] ?? 'way'}="${answer.target}"
>
  ${picture(answer.picture)}
  <span class="name">${name(answer, 'answer')}</span>
</button>`;

/** A choice that can be pressed in: a tick and a frame, not colour alone, say that it is. */
export const option = (kind, code, words, pressed) => html`<button
  type="button"
  class="option"
  data-${kind}="${code}"
  aria-pressed="${String(Boolean(pressed))}"
>
  ${pressed && picture('yes')} ${words}
</button>`;

/** Tells the page what was touched: `choose` with {item}, {node} or {way}. */
export function chooses(element) {
  element.addEventListener(
    'click',
    ({ target }) => {
      const tile = target.closest('[data-item], [data-node], [data-way]');
      if (!tile) return;
      const { item, node, way } = tile.dataset;
      element.dispatchEvent(new CustomEvent('choose', { detail: { item, node, way } }));
    },
    { signal: element.signal },
  );
}
