import { HallElement, html } from '/shared/element.js';
import { t } from '/shared/i18n.js';

/**
 * Asks before a ticket is given up (取消号票). Value: {number, working: null | WORKING | UNKNOWN}.
 * `open(value)`, `close()`. Event: `confirmed`.
 */
export class CancelDialog extends HallElement {
  static tag = 'cancel-dialog';

  connected() {
    const { signal } = this;
    this.addEventListener('click', ({ target }) => this.#touched(target.closest('button')), { signal });
    // While it is not known whether the ticket is cancelled, Escape must not hide that.
    this.addEventListener('cancel', closing => this.value?.working && closing.preventDefault(), {
      signal,
      capture: true,
    });
  }

  #touched(button) {
    if (!button || this.value.working) return;
    if (button.dataset.action === 'keep') this.close();
    else this.dispatchEvent(new CustomEvent('confirmed'));
  }

  open(value) {
    this.value = value;
    const dialog = this.querySelector('dialog');
    if (!dialog.open) dialog.showModal();
  }

  close() {
    this.querySelector('dialog').close();
  }

  render({ number = '', working = null } = {}) {
    const busy = String(Boolean(working));
    return html`<dialog aria-labelledby="cancel-title" data-cancel>
      <h2 id="cancel-title">${t('cancel.title')}</h2>
      <p>${t('cancel.text', { number })}</p>
      <p role="status" class="note">
        ${working && t(working === 'UNKNOWN' ? 'cancel.unknown' : 'cancel.working')}
      </p>
      <button type="button" class="primary" data-action="keep" aria-disabled="${busy}">${t('cancel.no')}</button>
      <button type="button" data-action="confirm-cancel" aria-disabled="${busy}">${t('cancel.yes')}</button>
    </dialog>`;
  }
}
