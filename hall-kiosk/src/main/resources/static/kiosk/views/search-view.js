import { HallElement, html } from '/shared/element.js';
import { name, t } from '/shared/i18n.js';

import { chooses, shortName } from '../tiles.js';

const DEBOUNCE_MS = 200;
const LONGEST_QUERY = 60;

/**
 * Finding an item by words, pinyin or first letters (找事项), with letters on the screen.
 * Value: {query, items, status: HINT | SEARCHING | FOUND | FAILED, waiting}.
 * Events: `query` {query} once typing pauses, `choose` {item}.
 */
export class SearchView extends HallElement {
  static tag = 'search-view';
  #timer;

  connected() {
    chooses(this);
    const on = (type, heard) => this.addEventListener(type, heard, { signal: this.signal });
    on('input', () => this.#typed());
    on('submit', submitted => {
      submitted.preventDefault();
      this.querySelector('[data-item]')?.focus();
    });
    this.signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Empties the field for a new search. */
  clear() {
    clearTimeout(this.#timer);
    if (this.#input) this.#input.value = '';
  }

  focusField() {
    this.#input.focus({ preventScroll: true });
  }

  get #input() {
    return this.querySelector('input');
  }

  #type(change) {
    this.#input.value = change(this.#input.value).slice(0, LONGEST_QUERY);
    this.#typed();
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const query = this.#input.value.trim();
      this.dispatchEvent(new CustomEvent('query', { detail: { query } }));
    }, DEBOUNCE_MS);
  }

  drawn() {
    const keys = this.querySelector('letter-keys');
    if (keys.heard) return;
    keys.heard = true;
    keys.addEventListener('letter', ({ detail }) => this.#type(text => text + detail.letter));
    keys.addEventListener('erase', () => this.#type(text => [...text].slice(0, -1).join('')));
    keys.addEventListener('clear', () => this.#type(() => ''));
  }

  render({ query = '', items = [], status = 'HINT', waiting = {} } = {}) {
    return html`<h1 tabindex="-1">${t('search.title')}</h1>
      <form class="search-field" role="search">
        <label for="query">${t('search.label')}</label>
        <input id="query" type="search" inputmode="none" autocomplete="off" spellcheck="false" data-search
          enterkeyhint="search" maxlength="${LONGEST_QUERY}" />
      </form>
      <p class="notice" role="status" data-search-status="${status}">${said(status, query, items)}</p>
      <ul class="results" data-results>
        ${items.map(item => resultOf(item, waiting[item.queue] ?? item.waiting))}
      </ul>
      <letter-keys></letter-keys>`;
  }
}

function said(status, query, items) {
  if (status === 'SEARCHING') return t('search.searching');
  if (status === 'FAILED') return t('search.failed');
  if (status === 'HINT') return t('search.hint');
  return items.length > 0 ? t('search.found', { count: items.length }) : t('search.none', { query });
}

/** One found item: its whole name, who does it, how many wait. */
export const resultOf = (item, waiting) => html`<li data-key="${item.id}">
  <button type="button" class="result" data-item="${item.id}">
    <span class="name">${name(item)}</span>
    <span class="facts">
      ${name(item) !== shortName(item) && html`<span>${shortName(item)}</span>`}
      <span>${name(item, 'departmentName')}</span>
      ${Number.isInteger(waiting) && html`<span>${t('tile.waiting', { waiting })}</span>`}
    </span>
  </button>
</li>`;
