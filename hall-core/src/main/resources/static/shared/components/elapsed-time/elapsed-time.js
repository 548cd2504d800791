import { HallElement, html } from '../../element.js';
import { t } from '../../i18n.js';
import { everySecond, hallTime, spanText } from '../../time.js';

/**
 * How long ago something was (已过时间), counting on: "7:05", or "7 min" with the attribute `minutes`.
 * Attributes: `since`, ISO 8601; `minutes`; `long`, seconds after which it is marked as long (class `long`).
 */
export class ElapsedTime extends HallElement {
  static tag = 'elapsed-time';
  static observedAttributes = ['since', 'minutes', 'long'];

  connected() {
    this.setAttribute('role', 'timer');
    everySecond(() => this.redraw(), this.signal);
  }

  render() {
    const ms = hallTime() - Date.parse(this.getAttribute('since'));
    if (Number.isNaN(ms)) return '';
    const isLong = this.hasAttribute('long') && ms >= Number(this.getAttribute('long')) * 1000;
    const text = this.hasAttribute('minutes') ? t('elapsed.minutes', { n: Math.max(0, Math.floor(ms / 60_000)) }) : spanText(ms);
    return html`<span class="${isLong ? 'span long' : 'span'}">${text}</span>`;
  }
}
