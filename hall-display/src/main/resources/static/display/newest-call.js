import { HallElement, html } from '/shared/element.js';
import { name, t } from '/shared/i18n.js';

/**
 * The newest call (最新呼叫) in giant type: number → window; glows for some seconds after each call.
 * Value: `{hall, call, serial}`; serial is there while the call is fresh and another one with each call of the number.
 * Or `{refused}`: in words why the hall does not show this board.
 */
export class NewestCall extends HallElement {
  static tag = 'newest-call';

  render({ hall, call, serial, refused } = {}) {
    if (refused) return html`<p class="none" data-refused>${refused}</p>`;
    if (!call) return html`<p class="none">${t(hall ? 'call.none' : 'page.connecting')}</p>`;
    return html`<section
      class="${serial ? 'call fresh' : 'call'}"
      data-key="${`${call.key}/${serial ?? ''}`}"
      data-newest="${call.number}"
      data-window="${call.window}"
      aria-label="${t('call.newest')}"
    >
      <h2>
        ${t('call.newest')}${call.calls > 1 && html`<span class="times">${t('call.times', { n: call.calls })}</span>`}
      </h2>
      <ticket-number class="${call.number.length > 4 && 'long'}" number="${call.number}"></ticket-number>
      <span class="arrow" aria-hidden="true"></span>
      <p class="window">
        <span class="before">${t('window.before')}</span><span class="no">${call.window}</span
        ><span class="after">${t('window.after')}</span>
        <span class="name">${name(call, 'windowName')}</span>
      </p>
    </section>`;
  }
}
