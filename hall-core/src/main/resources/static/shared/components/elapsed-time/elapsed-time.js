import { HallElement, html } from '../../element.js';
import { everySecond, hallTime, spanText } from '../../time.js';

/**
 * How long ago something was (已过时间), counting on: "7:05".
 * Attributes: `since`, ISO 8601; `long`, seconds after which it is marked as long (class `long`).
 */
export class ElapsedTime extends HallElement {
  static tag = 'elapsed-time';
  static observedAttributes = ['since', 'long'];

  connected() {
    this.setAttribute('role', 'timer');
    everySecond(() => this.redraw(), this.signal);
  }

  render() {
    const ms = hallTime() - Date.parse(this.getAttribute('since'));
    if (Number.isNaN(ms)) return '';
    const isLong = this.hasAttribute('long') && ms >= Number(this.getAttribute('long')) * 1000;
    return html`<span class="${isLong ? 'span long' : 'span'}">${spanText(ms)}</span>`;
  }
}
