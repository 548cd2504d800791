import { HallElement, html } from '/shared/element.js';
import { name, t } from '/shared/i18n.js';

import { picture } from './pictures.js';
import { option } from './tiles.js';

/**
 * The buttons that stay at the same place on every page (常用按钮): back, start, needs, low mode, help.
 * Value: {atStart, canGoHome, canGoBack: bool, needs: [need], chosen: [id], low: bool}.
 * Events: `back`, `home`, `help`, `low`, `need` {id}.
 */
export class KioskBar extends HallElement {
  static tag = 'kiosk-bar';

  connected() {
    this.addEventListener(
      'click',
      ({ target }) => {
        const { action, need } = target.closest('button')?.dataset ?? {};
        if (need) this.dispatchEvent(new CustomEvent('need', { detail: { id: need } }));
        else if (action) this.dispatchEvent(new CustomEvent(action));
      },
      { signal: this.signal },
    );
  }

  render({ atStart = true, canGoHome = false, canGoBack = false, needs = [], chosen = [], low = false } = {}) {
    const button = (action, drawing) => html`<button type="button" data-key="${action}" data-action="${action}">
      ${picture(drawing)} ${t(`bar.${action}`)}
    </button>`;
    return html`<nav aria-label="${t('kiosk.tools')}">
      ${canGoBack && button('back', 'back')} ${canGoHome && button('home', 'home')}
      ${atStart &&
      html`<div class="options" data-key="needs" role="group" aria-label="${t('bar.needs')}">
        ${needs.map(need => option('need', need.id, name(need), chosen.includes(need.id)))}
      </div>`}
      <button type="button" class="option" data-key="low" data-action="low" aria-pressed="${String(low)}">
        ${picture('wheelchair')} ${t('bar.low')}
      </button>
      ${button('help', 'help')}
    </nav>`;
  }
}
