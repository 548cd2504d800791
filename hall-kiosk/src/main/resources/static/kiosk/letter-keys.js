import { HallElement, html } from '/shared/element.js';
import { t } from '/shared/i18n.js';

import { picture } from './pictures.js';

const ROWS = ['QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'];

/**
 * The letters on the screen (拼音字母键盘), since a kiosk has no other keyboard.
 * Events: `letter` {letter} (a space too), `erase`, `clear`.
 */
export class LetterKeys extends HallElement {
  static tag = 'letter-keys';

  connected() {
    // Touching a key leaves the focus in the search field.
    this.addEventListener('pointerdown', press => press.preventDefault(), { signal: this.signal });
    this.addEventListener('click', ({ target }) => this.#pressed(target.closest('button')), { signal: this.signal });
  }

  #pressed(button) {
    if (!button) return;
    const { letter, action } = button.dataset;
    this.dispatchEvent(new CustomEvent(letter ? 'letter' : action, { detail: { letter } }));
  }

  render() {
    const letters = row => [...row].map(letter => key(letter.toLowerCase(), letter));
    return html`<div class="keys" role="group" aria-label="${t('keys.label')}">
      <div class="row">${letters(ROWS[0])}</div>
      <div class="row">${letters(ROWS[1])}</div>
      <div class="row">
        <button type="button" class="wide" data-action="clear">${t('search.clear')}</button>
        ${letters(ROWS[2])}
        <button type="button" class="wide" data-action="erase">${picture('erase')} ${t('keys.erase')}</button>
      </div>
    </div>`;
  }
}

const key = (letter, face) => html`<button type="button" data-letter="${letter}">${face}</button>`;
