import { HallElement, html } from '/shared/element.js';
import { t } from '/shared/i18n.js';

import { chooses } from '../tiles.js';
import { resultOf } from './search-view.js';

/** The items that can be done for another city of the circle (跨市通办事项清单). Value: {items, waiting}. Events: `choose` {item}. */
export class ListView extends HallElement {
  static tag = 'list-view';

  connected() {
    chooses(this);
  }

  render({ items = [], waiting = {} } = {}) {
    return html`<h1 tabindex="-1">${t('list.title')}</h1>
      <ul class="results">
        ${items.map(item => resultOf(item, waiting[item.queue] ?? item.waiting))}
      </ul>`;
  }
}
