import { HallElement, html } from '/shared/element.js';
import { name, t } from '/shared/i18n.js';

/** Whose board this is: hall, zone, and whether any window is open. Value: `{hall, zone}`, zone null on the main board. */
export class BoardTitle extends HallElement {
  static tag = 'board-title';

  render({ hall, zone } = {}) {
    if (!hall) return html`<h1>${t('page.title')}</h1>`;
    return html`<h1>${name(hall)}</h1>
      ${zone && html`<p class="zone">${name(zone)}</p>`}
      ${!hall.open && html`<p class="closed" data-closed>${t('hall.closed')}</p>`}`;
  }
}
