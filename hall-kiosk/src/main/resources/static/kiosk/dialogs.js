import { HallElement, html } from '/shared/element.js';
import { name, t } from '/shared/i18n.js';

import { option } from './tiles.js';

/** What our dialogs share: the heading has the focus, a button marked `data-close` closes. */
class TouchDialog extends HallElement {
  connected() {
    this.addEventListener('click', ({ target }) => target.closest('[data-close]') && this.close(), {
      signal: this.signal,
    });
  }

  get dialog() {
    return this.querySelector('dialog');
  }

  get isOpen() {
    return Boolean(this.dialog?.open);
  }

  open(value) {
    this.value = value;
    if (!this.isOpen) this.dialog.showModal();
  }

  close() {
    this.dialog?.close();
  }
}

/** Who may go first (优先情形). Value: {grounds, chosen}. Event: `ground` {id}, null for none. */
export class GroundDialog extends TouchDialog {
  static tag = 'ground-dialog';

  connected() {
    super.connected();
    this.addEventListener(
      'click',
      ({ target }) => {
        const button = target.closest('[data-ground]');
        if (!button) return;
        this.close();
        this.dispatchEvent(new CustomEvent('ground', { detail: { id: button.dataset.ground || null } }));
      },
      { signal: this.signal },
    );
  }

  render({ grounds = [], chosen = null } = {}) {
    return html`<dialog class="grounds" aria-labelledby="ground-title">
      <h2 id="ground-title">${t('ground.title')}</h2>
      <div class="none">${option('ground', '', t('ground.none'), !chosen)}</div>
      <div class="options" role="group" aria-labelledby="ground-title">
        ${grounds.map(ground => option('ground', ground.id, wordsOf(ground), ground.id === chosen))}
      </div>
      <button type="button" class="close" data-close data-action="close-ground">${t('ground.close')}</button>
    </dialog>`;
  }
}

const wordsOf = ground => html`<span>${name(ground)} <span class="note">${name(ground, 'shown')}</span></span>`;

/** A way on, in words: what a guide's way says, or where help is. Value: {title, texts}. */
export class WayDialog extends TouchDialog {
  static tag = 'way-dialog';

  render({ title = '', texts = [] } = {}) {
    return html`<dialog aria-labelledby="way-title" data-help>
      <h2 id="way-title">${title}</h2>
      ${texts.map(text => html`<p>${text}</p>`)}
      <button type="button" class="primary" data-close data-action="close-help">${t('help.close')}</button>
    </dialog>`;
  }
}

/** Asks whether somebody is still there (无人操作提示). Value: {seconds}. Closing it is the answer yes. */
export class IdleDialog extends TouchDialog {
  static tag = 'idle-dialog';

  render({ seconds = 0 } = {}) {
    return html`<dialog aria-labelledby="idle-title" data-idle>
      <h2 id="idle-title">${t('idle.title')}</h2>
      <p>${t('idle.text', { seconds })}</p>
      <button type="button" class="primary" data-close data-action="still-here">${t('idle.stay')}</button>
    </dialog>`;
  }
}
