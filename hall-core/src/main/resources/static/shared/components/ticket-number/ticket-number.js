import { HallElement, html } from '../../element.js';

/**
 * A ticket's number (号码) in type that is told apart from afar: letter and digits in one line, digits of one width.
 * Attributes: `number`.
 */
export class TicketNumber extends HallElement {
  static tag = 'ticket-number';
  static observedAttributes = ['number'];

  render() {
    const number = this.getAttribute('number') ?? '';
    return html`<span class="number" data-number="${number}">${number}</span>`;
  }
}
