import { HallElement, html } from '/shared/element.js';
import { t } from '/shared/i18n.js';

/** Says that the chime is off until somebody touches the screen. Value: whether it is off. */
export class SoundHint extends HallElement {
  static tag = 'sound-hint';

  render(silent) {
    return silent ? html`<button type="button" data-verb="sound">${t('sound.hint')}</button>` : '';
  }
}
