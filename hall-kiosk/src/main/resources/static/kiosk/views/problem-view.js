import { HallElement, html } from '/shared/element.js';
import { t } from '/shared/i18n.js';

import { picture } from '../pictures.js';

/**
 * What went wrong, in words, with ways on (没有取到号).
 * Value: {heading: key of the words, detail, slug, again: bool}. Events: `again`, `other` (something else, from the start), `help`.
 */
export class ProblemView extends HallElement {
  static tag = 'problem-view';

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

  render({ heading, detail, slug, again } = {}) {
    if (!detail) return '';
    return html`<div class="problem" data-problem="${slug}">
      ${picture('warning')}
      <h1 tabindex="-1">${t(heading)}</h1>
      <p class="detail" role="alert">${detail}</p>
      <div class="ways">
        ${again && html`<button type="button" class="primary" data-action="again">${t('problem.retry')}</button>`}
        <button type="button" class="${again ? '' : 'primary'}" data-action="other">${t('problem.home')}</button>
        <button type="button" data-action="help">${t('problem.help')}</button>
      </div>
    </div>`;
  }
}
