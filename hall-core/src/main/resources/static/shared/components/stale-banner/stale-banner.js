import { HallElement, html } from '../../element.js';
import { LANGUAGES, say } from '../../i18n.js';
import { clockText } from '../../time.js';

/**
 * Says plainly that the picture is not current (数据更新中断), in both languages, and since when.
 * Value: the Date of the last good frame, or null while all is well. Follows a feed: `banner.follow(feed)`.
 */
export class StaleBanner extends HallElement {
  static tag = 'stale-banner';

  connected() {
    this.setAttribute('role', 'alert');
  }

  /** Appears and vanishes with the feed, and marks the whole page (`html[data-stale]`) so that it can grey. */
  follow(feed, signal = this.signal) {
    feed.addEventListener('stale', event => this.#show(event.detail.since), { signal });
    feed.addEventListener('live', () => this.#show(null), { signal });
  }

  /** Nothing is followed any more. */
  clear() {
    this.#show(null);
  }

  #show(since) {
    document.documentElement.toggleAttribute('data-stale', Boolean(since));
    this.value = since;
  }

  render(since) {
    if (!since) return '';
    return html`<div class="bar" data-stale-since="${since.toISOString()}">
      ${LANGUAGES.map(
        language => html`<p lang="${language}">
          <strong>${say(language, 'stale.text', { since: clockText(since) })}</strong>
          <span class="hint">${say(language, 'stale.hint')}</span>
        </p>`,
      )}
    </div>`;
  }
}
