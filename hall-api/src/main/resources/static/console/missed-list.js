import { HallElement, html } from '/shared/element.js';
import { name, t } from '/shared/i18n.js';

/**
 * Who was called and did not come (过号), each with a button to let it wait again. Value: `{missed, busy}`.
 * Tells `re-enter` {ticket}.
 */
export class MissedList extends HallElement {
  static tag = 'missed-list';

  connected() {
    this.addEventListener('click', event => this.#clicked(event), { signal: this.signal });
  }

  #clicked(event) {
    const button = event.target.closest('button[data-ticket]');
    if (!button || button.ariaDisabled === 'true') return;
    this.dispatchEvent(new CustomEvent('re-enter', { detail: { ticket: button.dataset.ticket } }));
  }

  render({ missed = [], busy } = {}) {
    const sorted = [...missed].sort((one, other) => (one.calledAt < other.calledAt ? 1 : -1));
    return html`<section aria-labelledby="missed-title">
      <h2 id="missed-title">${t('missed.title')}</h2>
      ${sorted.length === 0 && html`<p class="none">${t('missed.none')}</p>`}
      <ul>
        ${sorted.map(ticket => row(ticket, busy))}
      </ul>
    </section>`;
  }
}

function row(ticket, busy) {
  return html`<li data-key="${ticket.id}" data-missed="${ticket.number}">
    <strong class="number">${ticket.number}</strong>
    <span class="queue">${name(ticket, 'queueName')}</span>
    <button type="button" data-verb="re-enter-ticket" data-ticket="${ticket.id}" aria-disabled="${String(Boolean(busy))}">
      ${t('verb.re-enter')}<span class="visually-hidden"> ${ticket.number}</span>
    </button>
  </li>`;
}
