import { HallElement, html } from '/shared/element.js';
import { language, name, t } from '/shared/i18n.js';
import { clockText, dayText } from '/shared/time.js';

import { factsOf, legsOf, papersOf, qrOf } from './ticket-words.js';

const IMAGE_WAIT_MS = 3000;
const PAPER_WIDTH_MM = 80;
const PX_PER_MM = 96 / 25.4;

/**
 * The slip of paper (号票小票), 80 mm wide and as long as it needs: seen by the printer only. Nothing on it tells who
 * the person is. Value: {ticket, needs: [names]}. `print()` prints it.
 */
export class TicketSlip extends HallElement {
  static tag = 'ticket-slip';
  #paper = new CSSStyleSheet();

  connected() {
    document.adoptedStyleSheets.push(this.#paper);
    this.signal.addEventListener('abort', () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== this.#paper);
    });
  }

  async print() {
    const image = this.querySelector('img');
    // A slip without its code is better than none.
    await Promise.race([image?.decode().catch(() => {}), new Promise(resolve => setTimeout(resolve, IMAGE_WAIT_MS))]);
    const heightMm = Math.ceil(this.getBoundingClientRect().height / PX_PER_MM) + 2;
    this.#paper.replaceSync(`@page { size: ${PAPER_WIDTH_MM}mm ${heightMm}mm; margin: 0 }`);
    window.print();
  }

  render({ ticket, needs = [] } = {}) {
    if (!ticket) return '';
    const taken = { day: dayText(ticket.issuedAt, language()), time: clockText(ticket.issuedAt) };
    return html`<p class="hall">${name(ticket, 'hallName')}</p>
      <p class="title">${t('ticket.title')}</p>
      <p class="giant">${ticket.number}</p>
      <dl>${factsOf(ticket, needs)}</dl>
      ${legsOf(ticket)} ${papersOf(ticket)}
      <img src="${qrOf(ticket)}" alt="${t('ticket.qrAlt')}" />
      <p class="scan">${t('ticket.qr')}</p>
      <p class="missed">${t('ticket.missed')}</p>
      <p class="taken">${t('ticket.day', taken)}</p>`;
  }
}
