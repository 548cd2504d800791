import { HallElement, html } from '/shared/element.js';
import { t } from '/shared/i18n.js';

import { picture } from '../pictures.js';
import { answerTile, chooses, itemTile } from '../tiles.js';

/**
 * The kiosk's first page (取号首页): search, the commonest items, the life events of the guide.
 * Value: {start, waiting: {queue: number}, away: bool}; `start` is null until the door answered.
 * Events: `choose` {item | node | way}, `search`.
 */
export class StartView extends HallElement {
  static tag = 'start-view';

  connected() {
    chooses(this);
    this.addEventListener(
      'click',
      ({ target }) => target.closest('[data-action="search"]') && this.dispatchEvent(new CustomEvent('search')),
      { signal: this.signal },
    );
  }

  render({ start, waiting, away } = {}) {
    const title = html`<h1 tabindex="-1">${t('start.title')}</h1>`;
    if (!start) {
      const words = away ? t('start.away') : t('start.loading');
      return html`${title}<p class="notice" role="status" data-start-away="${String(Boolean(away))}">${words}</p>`;
    }
    const events = start.guide.nodes.ROOT?.answers ?? [];
    return html`<div class="ask">
        ${title}
        <button type="button" class="search-box" data-action="search">
          ${picture('search')}<span>${t('start.search')}</span>
        </button>
      </div>
      <div class="choices">
        <section aria-labelledby="tiles-title" data-tiles>
          <h2 id="tiles-title">${t('start.tiles')}</h2>
          <div class="grid items">${start.tiles.map(item => itemTile(item, waiting[item.queue] ?? item.waiting))}</div>
        </section>
        <section aria-labelledby="guide-title" data-guide>
          <h2 id="guide-title">${t('start.guide')}</h2>
          <div class="grid answers">${events.map(answerTile)}</div>
        </section>
      </div>`;
  }
}
