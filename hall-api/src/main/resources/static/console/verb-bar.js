import { HallElement, html } from '/shared/element.js';
import { t } from '/shared/i18n.js';
import { REENTER_KEY, VERBS } from './verbs.js';

const OF_THE_TICKET = ['next', 'recall', 'serve', 'finish', 'miss'];
const OF_THE_WINDOW = ['open', 'pause', 'close', 'sign-off'];

/**
 * A button for each verb, with its key on it. Value: `{window, busy, unknown, missed}`. Tells `press` {verb}. While a
 * press is under way no button takes another.
 */
export class VerbBar extends HallElement {
  static tag = 'verb-bar';

  connected() {
    this.addEventListener('click', event => this.#clicked(event), { signal: this.signal });
  }

  #clicked(event) {
    const button = event.target.closest('button[data-verb]');
    if (!button || button.ariaDisabled === 'true') return;
    this.dispatchEvent(new CustomEvent('press', { detail: { verb: button.dataset.verb } }));
  }

  render({ window, busy, unknown, missed } = {}) {
    const button = verb => verbButton(verb, VERBS[verb].key, !busy && window && VERBS[verb].may(window));
    return html`<div class="${unknown ? 'bar unknown' : busy ? 'bar busy' : 'bar'}" aria-busy="${String(Boolean(busy))}">
      <div class="verbs ticket" role="group" aria-label="${t('verbs.ticket')}">${OF_THE_TICKET.map(button)}</div>
      <div class="verbs window" role="group" aria-label="${t('verbs.window')}">
        ${OF_THE_WINDOW.map(button)} ${verbButton('re-enter', REENTER_KEY, !busy && missed > 0)}
      </div>
    </div>`;
  }
}

/** Never `disabled`: the focus would be lost with each press. */
function verbButton(verb, key, offered) {
  return html`<button
    type="button"
    data-verb="${verb}"
    class="${verb === 'next' ? 'primary' : ''}"
    aria-disabled="${String(!offered)}"
    aria-keyshortcuts="${key}"
  >
    <span>${t(`verb.${verb}`)}</span> <kbd>${key}</kbd>
  </button>`;
}
