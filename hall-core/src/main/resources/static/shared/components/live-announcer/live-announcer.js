import { HallElement, html } from '../../element.js';

const KEPT = 3;

/**
 * Reads aloud to those who listen to the page: a polite live region that nobody sees. `announcer.say(text)`; the same
 * text said again is read again. Keeps only the last few, so that it does not grow over weeks.
 */
export class LiveAnnouncer extends HallElement {
  static tag = 'live-announcer';
  #said = [];
  #count = 0;

  connected() {
    this.setAttribute('role', 'log');
    this.setAttribute('aria-live', 'polite');
    this.classList.add('visually-hidden');
  }

  say(text) {
    this.#said = [...this.#said, { key: ++this.#count, text }].slice(-KEPT);
    this.redraw();
  }

  render() {
    return html`${this.#said.map(({ key, text }) => html`<p data-key="${key}">${text}</p>`)}`;
  }
}
