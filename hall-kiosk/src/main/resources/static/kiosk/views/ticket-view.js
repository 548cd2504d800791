import { HallElement, html } from '/shared/element.js';
import { t } from '/shared/i18n.js';

import { picture } from '../pictures.js';
import { factsOf, legsOf, papersOf, qrOf } from '../ticket-words.js';

/**
 * The ticket on the screen (号票): the number in giant type, where to wait, and the code for the phone.
 * Value: {ticket, needs: [names], leaves: seconds until the page leaves by itself, or null when it stays}.
 * Events: `done`, `print`, `stay`.
 */
export class TicketView extends HallElement {
  static tag = 'ticket-view';

  connected() {
    this.addEventListener(
      'click',
      ({ target }) => {
        const action = target.closest('[data-action]')?.dataset.action;
        if (action) this.dispatchEvent(new CustomEvent(action));
      },
      { signal: this.signal },
    );
  }

  render({ ticket, needs = [], leaves } = {}) {
    if (!ticket) return '';
    const stays = leaves === null;
    return html`<div class="ticket" data-ticket="${ticket.token}">
      <div class="front">
        <h1 tabindex="-1" class="small">${t('ticket.title')}</h1>
        <ticket-number number="${ticket.number}"></ticket-number>
        <p class="slip-hint">${picture('printer')} ${t('ticket.take')}</p>
        <dl class="facts">${factsOf(ticket, needs)}</dl>
      </div>
      <div class="side">
        <figure class="qr">
          <img src="${qrOf(ticket)}" alt="${t('ticket.qrAlt')}" width="260" height="260" />
          <figcaption>${t('ticket.qr')}</figcaption>
        </figure>
        <div class="read">
          ${legsOf(ticket)} ${papersOf(ticket)}
          <p class="missed">${t('ticket.missed')}</p>
        </div>
      </div>
      <div class="leave">
        <p class="notice" data-leaves="${leaves ?? ''}">
          ${stays ? t('ticket.stays') : t('ticket.leaves', { seconds: leaves })}
        </p>
        <button type="button" data-action="print">${t('ticket.print')}</button>
        ${!stays && html`<button type="button" data-action="stay">${t('ticket.stay')}</button>`}
        <button type="button" class="primary" data-action="done">${t('ticket.done')}</button>
      </div>
    </div>`;
  }
}
