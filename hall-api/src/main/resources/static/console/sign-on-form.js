import { HallElement, html } from '/shared/element.js';
import { name, t } from '/shared/i18n.js';

/**
 * Where the clerk sits down (签到): the windows of the hall to choose from, and the clerk's id.
 * Value: `{windows, clerk, message, busy}`. Tells `sign-on` {window, clerk}.
 */
export class SignOnForm extends HallElement {
  static tag = 'sign-on-form';

  connected() {
    this.addEventListener('submit', event => this.#submitted(event), { signal: this.signal });
  }

  #submitted(event) {
    event.preventDefault();
    const entered = new FormData(event.target);
    const window = this.value.windows.find(choice => choice.no === entered.get('window'));
    const clerk = entered.get('clerk').trim();
    if (window && clerk) this.dispatchEvent(new CustomEvent('sign-on', { detail: { window, clerk } }));
  }

  render({ windows, clerk, message, busy } = {}) {
    if (!windows) return html`<p class="connecting" role="status">${message ?? t('sign-on.connecting')}</p>`;
    return html`<form aria-labelledby="sign-on-title">
      <h2 id="sign-on-title">${t('sign-on.title')}</h2>
      <p class="notice" role="alert">${message && html`<span data-message="sign-on">${message}</span>`}</p>
      <div class="who">
        <label for="clerk">${t('sign-on.clerk')}</label>
        <input id="clerk" name="clerk" value="${clerk}" required maxlength="32" autocomplete="username" />
        <button class="primary" data-verb="sign-on" aria-disabled="${String(Boolean(busy))}">${t('verb.sign-on')}</button>
      </div>
      <fieldset>
        <legend>${t('sign-on.window')}</legend>
        <div class="windows">${[...windows].sort(byNumber).map(choice)}</div>
      </fieldset>
    </form>`;
  }
}

function choice(window) {
  return html`<label data-key="${window.key}" data-choose-window="${window.no}" class="${window.clerk ? 'taken' : ''}">
    <input type="radio" name="window" value="${window.no}" required />
    <span class="no">${window.no}</span>
    <span class="name">${name(window)}</span>
    <span class="clerk">${window.clerk ? t('sign-on.taken', { clerk: window.clerk }) : t('sign-on.free')}</span>
  </label>`;
}

const byNumber = (one, other) => one.no.localeCompare(other.no, 'en', { numeric: true });
