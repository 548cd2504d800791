import { HallElement, html } from '../../element.js';
import { LANGUAGES, language, setLanguage, t } from '../../i18n.js';

/** The button that switches between Chinese and English; it is labelled in the language that it leads to. */
export class LanguageSwitch extends HallElement {
  static tag = 'language-switch';

  connected() {
    this.addEventListener('click', () => setLanguage(other()), { signal: this.signal });
  }

  render() {
    return html`<button type="button" data-verb="language" lang="${other()}">${t('language.switch')}</button>`;
  }
}

const other = () => LANGUAGES.find(choice => choice !== language());
