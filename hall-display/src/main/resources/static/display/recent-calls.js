import { HallElement, html } from '/shared/element.js';
import { t } from '/shared/i18n.js';

/**
 * The last calls (最近呼叫), newest first; as many as fit are seen, none is cut in half.
 * Value: `{called, serials}` as the picture and Fresh have them.
 */
export class RecentCalls extends HallElement {
  static tag = 'recent-calls';

  render({ called = [], serials = new Map() } = {}) {
    const calls = [...called].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
    return html`<section aria-labelledby="recent-title">
      <h2 id="recent-title">
        ${t('recent.title')}
        <span>${t('recent.number')} <span class="arrow" aria-hidden="true"></span> ${t('recent.window')}</span>
      </h2>
      <ol>
        ${calls.map(call => row(call, serials.get(call.key)))}
      </ol>
    </section>`;
  }
}

function row(call, serial) {
  return html`<li
    class="${serial ? 'fresh' : ''}"
    data-key="${call.key}"
    data-called="${call.number}"
    data-window="${call.window}"
  >
    <ticket-number number="${call.number}"></ticket-number>
    <span class="arrow" aria-hidden="true"></span>
    <span class="visually-hidden">${t('recent.to')}</span>
    <span class="no">${call.window}</span>
  </li>`;
}
