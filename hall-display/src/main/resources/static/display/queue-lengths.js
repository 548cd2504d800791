import { HallElement, html } from '/shared/element.js';
import { name, t } from '/shared/i18n.js';

/**
 * How many wait (等候人数), by zone and queue, each with the letter that is on its tickets.
 * Value: `{zones, queues}` as the picture has them. One zone has room for full names, several use the short ones.
 */
export class QueueLengths extends HallElement {
  static tag = 'queue-lengths';

  render({ zones = [], queues = [] } = {}) {
    const many = zones.length > 1;
    const sorted = [...queues].sort((one, other) => one.order - other.order);
    return html`<section aria-label="${t('queues.title')}" class="${many ? 'many' : 'one'}">
      ${[...zones]
        .sort((one, other) => (one.key < other.key ? -1 : 1))
        .map(zone => block(zone, sorted.filter(queue => queue.zone === zone.key), many))}
    </section>`;
  }

  /** The type is as large as the fullest zone allows. */
  drawn() {
    const longest = Math.max(1, ...[...this.querySelectorAll('ul')].map(list => list.children.length));
    this.style.setProperty('--rows', longest);
  }
}

function block(zone, queues, many) {
  return html`<div class="zone" data-key="${zone.key}" data-zone="${zone.key}">
    <h2>
      <span>${many ? name(zone) : t('queues.title')}</span>
      <span class="sum">${t('queues.waiting', { n: zone.waiting })}</span>
    </h2>
    <ul>
      ${queues.map(queue => row(queue, many))}
    </ul>
  </div>`;
}

function row(queue, many) {
  const unserved = queue.waiting > 0 && queue.openWindows === 0;
  return html`<li data-key="${queue.key}" data-queue="${queue.key}" class="${queue.waiting ? '' : 'empty'}">
    <span class="prefix">${queue.prefix}</span>
    <span class="name">
      ${name(queue, many ? 'shortName' : 'name')} ${unserved && html`<small>${t('queues.unserved')}</small>`}
    </span>
    <span class="waiting" data-waiting>${queue.waiting}</span>
  </li>`;
}
