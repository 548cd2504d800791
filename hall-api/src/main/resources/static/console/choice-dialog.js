import { HallElement, html } from '/shared/element.js';
import { t } from '/shared/i18n.js';
import { letterOf } from './keys.js';

const KEYS = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Lets the clerk choose one of a list by its key (1 to 9, then letters), the mouse, or Tab and Enter.
 * `choose(heading, [{id, label}])` resolves with the id, or null after Escape or `cancel()`.
 */
export class ChoiceDialog extends HallElement {
  static tag = 'choice-dialog';
  #resolve = null;

  connected() {
    const { signal } = this;
    this.addEventListener('click', event => this.#clicked(event), { signal });
    document.addEventListener('keydown', event => this.#typed(event), { signal });
    // `close` does not bubble, and comes late: the dialog may be open again.
    this.addEventListener('close', () => this.isOpen || this.#done(null), { signal, capture: true });
  }

  choose(heading, choices) {
    this.#done(null);
    this.value = { heading, choices };
    this.#dialog.showModal();
    this.querySelector('button').focus();
    return new Promise(resolve => (this.#resolve = resolve));
  }

  cancel() {
    this.#done(null);
  }

  get isOpen() {
    return Boolean(this.#dialog?.open);
  }

  get #dialog() {
    return this.querySelector('dialog');
  }

  #typed(event) {
    // The key that opened the dialog is still on its way.
    if (!this.isOpen || event.defaultPrevented || event.repeat) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = this.value.choices[KEYS.indexOf(letterOf(event))];
    if (!chosen) return;
    event.preventDefault();
    this.#done(chosen.id);
  }

  #clicked(event) {
    const button = event.target.closest('button');
    if (button) this.#done(button.dataset.choice ?? null);
  }

  #done(id) {
    const resolve = this.#resolve;
    this.#resolve = null;
    if (this.isOpen) this.#dialog.close();
    resolve?.(id);
  }

  render({ heading, choices } = { heading: '', choices: [] }) {
    return html`<dialog aria-labelledby="choice-title" data-choices>
      <h2 id="choice-title">${heading}</h2>
      <div class="choices">${choices.slice(0, KEYS.length).map(choiceButton)}</div>
      <button type="button" data-verb="cancel-choice">${t('choose.cancel')} <kbd>Esc</kbd></button>
    </dialog>`;
  }
}

function choiceButton({ id, label }, place) {
  return html`<button type="button" data-key="${id}" data-choice="${id}" aria-keyshortcuts="${KEYS[place]}">
    <kbd>${KEYS[place]}</kbd> <span>${label}</span>
  </button>`;
}
