import { HallElement, html } from '../../element.js';
import { language, t } from '../../i18n.js';
import { clockText, dayText, everySecond, hallTime, isHallTimeKnown } from '../../time.js';

/**
 * The hall's clock (大厅时间): time and day as the hall has them, not the browser; empty until it told.
 * Attributes: `seconds` shows seconds, `day` shows the day.
 */
export class HallClock extends HallElement {
  static tag = 'hall-clock';
  static observedAttributes = ['seconds', 'day'];

  connected() {
    everySecond(() => this.redraw(), this.signal);
  }

  render() {
    if (!isHallTimeKnown()) return '';
    const now = hallTime();
    const day = this.hasAttribute('day') && html`<span class="day">${dayText(now, language())}</span>`;
    const time = clockText(now, { seconds: this.hasAttribute('seconds') });
    return html`${day}<time class="time"><span class="visually-hidden">${t('clock.label')} </span>${time}</time>`;
  }
}
