import { onLanguage } from './i18n.js';
import { patch } from './patch.js';

export { html, markup } from './html.js';

/**
 * What all our elements have in common. A page gives an element its slice of the picture (`element.value = …`); it
 * draws what `render(value)` returns, and only when the slice is another one. `connected()` may add listeners with
 * `this.signal`, which lets go of them when the element leaves the page.
 */
export class HallElement extends HTMLElement {
  #life;
  #value;
  #drawn;

  /** Makes the tag known; called by the page, never by the import. */
  static define(tag = this.tag) {
    if (!customElements.get(tag)) customElements.define(tag, this);
  }

  get signal() {
    return this.#life.signal;
  }

  get value() {
    return this.#value;
  }

  set value(value) {
    if (same(value, this.#value)) return;
    this.#value = value;
    this.redraw();
  }

  connectedCallback() {
    this.#life = new AbortController();
    onLanguage(() => this.redraw(), this.signal);
    this.connected();
    this.redraw();
  }

  disconnectedCallback() {
    this.#life.abort();
  }

  attributeChangedCallback() {
    this.redraw();
  }

  connected() {}

  render() {
    return '';
  }

  redraw() {
    if (!this.#life || this.#life.signal.aborted) return;
    const text = String(this.render(this.#value));
    if (text === this.#drawn) return;
    this.#drawn = text;
    const template = document.createElement('template');
    template.innerHTML = text;
    patch(this, template.content);
    this.drawn();
  }

  /** After the picture changed: to give values to inner elements. */
  drawn() {}
}

/** The same value, or a plain record of the same values. */
function same(one, other) {
  if (Object.is(one, other)) return true;
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every(key => Object.is(one[key], other[key]));
}

const isRecord = value => value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
