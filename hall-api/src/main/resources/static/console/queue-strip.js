import { HallElement, html } from '/shared/element.js';
import { name, t } from '/shared/i18n.js';

/** How many wait in each queue of the hall (各队列等候人数), the empty ones left out. Value: the queues of the picture. */
export class QueueStrip extends HallElement {
  static tag = 'queue-strip';

  render(queues = []) {
    const waiting = queues.filter(queue => queue.waiting > 0).sort((one, other) => one.order - other.order);
    return html`<section aria-labelledby="queues-title">
      <h2 id="queues-title">${t('queues.title')}</h2>
      ${waiting.length === 0 && html`<p class="none">${t('queues.none')}</p>`}
      <ul tabindex="0" aria-labelledby="queues-title">
        ${waiting.map(
          queue => html`<li data-key="${queue.key}" data-queue="${queue.key}">
            <span class="prefix">${queue.prefix}</span> <span>${name(queue, 'shortName')}</span>
            <strong data-waiting>${queue.waiting}</strong>
          </li>`,
        )}
      </ul>
    </section>`;
  }
}
