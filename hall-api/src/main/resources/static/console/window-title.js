import { HallElement, html } from '/shared/element.js';
import { name, t } from '/shared/i18n.js';

/**
 * Which window this is, its state and who sits there. Value: `{hall, window, no}`; window null until the first frame.
 * Tells `leave` when another window is to be chosen because this one cannot be reached.
 */
export class WindowTitle extends HallElement {
  static tag = 'window-title';

  connected() {
    const heard = event => event.target.closest('[data-verb="leave"]') && this.dispatchEvent(new CustomEvent('leave'));
    this.addEventListener('click', heard, { signal: this.signal });
  }

  render({ hall, window, no } = {}) {
    if (!no) return html`<h1>${name(hall) || t('page.title')}</h1>`;
    if (!window) {
      return html`<h1>${t('window.no', { no })}</h1>
        <p>${t('window.connecting')}</p>
        <button type="button" data-verb="leave">${t('window.other')}</button>`;
    }
    return html`<h1 data-window="${window.no}">
        <span class="no">${window.no}</span> <span>${name(window)}</span>
      </h1>
      <p class="state ${window.state.toLowerCase()}" data-state="${window.state}">
        ${t(`state.${window.state}`)}${window.reason && html` · ${name(window, 'reasonName')}`}
      </p>
      <p class="clerk">${t('window.clerk')} <strong data-clerk>${window.clerk ?? '–'}</strong></p>`;
  }
}
