import { HallElement, html } from '/shared/element.js';
import { t } from '/shared/i18n.js';

const STORED = 'hall-console-keys';

/** Switches the one-key commands off and on again, for whoever speaks to the computer or rests a hand on the keys. */
export class KeySwitch extends HallElement {
  static tag = 'key-switch';

  get on() {
    return this.value ?? localStorage.getItem(STORED) !== 'off';
  }

  connected() {
    this.addEventListener('change', event => this.#set(event.target.checked), { signal: this.signal });
  }

  #set(on) {
    localStorage.setItem(STORED, on ? 'on' : 'off');
    this.value = on;
  }

  render() {
    return html`<label><input type="checkbox" data-verb="keys" ${this.on && 'checked'} /> ${t('keys.label')}</label>`;
  }
}
