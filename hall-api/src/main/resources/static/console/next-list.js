import { HallElement, html } from '/shared/element.js';
import { hasWords, name, t } from '/shared/i18n.js';

const MINUTES = 60;

/** Who would be called next at this window, and why in this order (候叫顺序). Value: the list `next` of the picture. */
export class NextList extends HallElement {
  static tag = 'next-list';

  render(next = []) {
    const sorted = [...next].sort((one, other) => one.order - other.order);
    return html`<section aria-labelledby="next-title">
      <h2 id="next-title">${t('next.title')}</h2>
      ${sorted.length === 0 && html`<p class="none" data-next-none>${t('next.none')}</p>`}
      <ol tabindex="0" aria-labelledby="next-title">
        ${sorted.map(row)}
      </ol>
    </section>`;
  }
}

function row(entry) {
  return html`<li data-key="${entry.key}" data-next="${entry.number}" class="${entry.reason}">
    <strong class="number">${entry.number}</strong>
    <span class="queue">${name(entry, 'queueName')}</span>
    <elapsed-time minutes since="${seatOf(entry)}"></elapsed-time>
    <span class="why">${whyOf(entry)}</span>
  </li>`;
}

/** The reason in words: the layer first, then what gives the ticket credit, then what it needs. */
function whyOf(entry) {
  const priority = entry.class === 'ORDINARY' ? null : name(entry, 'className');
  const needs = entry.needs.map(need => (hasWords(`need.${need}`) ? t(`need.${need}`) : need));
  return [t(`reason.${entry.reason}`, { minutes: Math.floor(entry.waitedSeconds / MINUTES) }), priority, ...needs]
    .filter(Boolean)
    .join(' · ');
}

/** The seat as ISO text, whether it came as such or in ms. */
function seatOf({ seat }) {
  const ms = /^\d+$/.test(seat) ? Number(seat) : Date.parse(seat);
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString();
}
