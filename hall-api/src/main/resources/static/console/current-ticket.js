import { HallElement, html } from '/shared/element.js';
import { hasWords, name, t } from '/shared/i18n.js';
import { clockText, spanText } from '/shared/time.js';

const LONG_SERVICE_SECONDS = 45 * 60;
const LONG_CALL_SECONDS = 60;

/**
 * The ticket at the window (当前号票): its number in giant type, the timer under it, and what the clerk needs to know; or
 * what the window is doing where it has none. Value: `{window}`, null until the first frame.
 */
export class CurrentTicket extends HallElement {
  static tag = 'current-ticket';

  render({ window } = {}) {
    if (!window) return html`<p class="idle">${t('window.connecting')}</p>`;
    return window.ticket ? ticketOf(window.ticket) : idle(window);
  }
}

function idle(window) {
  return html`<section class="idle" data-idle="${window.state}">
    <h2>${t(`idle.${window.state}`)}</h2>
    <p>${t(`idle.${window.state}.hint`)}</p>
    ${window.since && html`<elapsed-time since="${window.since}"></elapsed-time>`}
  </section>`;
}

function ticketOf(ticket) {
  const serving = ticket.state === 'SERVING';
  const since = serving ? ticket.servingSince : ticket.calledAt;
  const long = serving ? LONG_SERVICE_SECONDS : LONG_CALL_SECONDS;
  return html`<section data-ticket="${ticket.id}" data-ticket-state="${ticket.state}" aria-label="${t('ticket.label')}">
    <h2 class="big"><ticket-number number="${ticket.number}"></ticket-number></h2>
    <p class="timer ${ticket.state.toLowerCase()}">
      <span>${t(`ticket.${ticket.state}`)}</span>
      <elapsed-time data-timer since="${since}" long="${long}"></elapsed-time>
      <span class="calls" data-calls="${ticket.calls}">${t('ticket.calls', { n: ticket.calls })}</span>
    </p>
    <p class="badges">
      <span class="${ticket.class === 'ORDINARY' ? 'badge' : 'badge priority'}">${name(ticket, 'className')}</span>
      ${ticket.needs.map(need => html`<span class="badge need">${needText(need)}</span>`)}
      ${ticket.place && html`<span class="badge">${t('ticket.place', { place: ticket.place })}</span>`}
    </p>
    ${legsOf(ticket)}
    <p class="story">${storyOf(ticket)}</p>
  </section>`;
}

/** The errands of the ticket; what is to be done is listed for the one that is at this window. */
function legsOf({ legs, leg }) {
  return html`<ol class="legs">
    ${legs.map((errand, place) => {
      const now = place + 1 === leg;
      return html`<li class="${now ? 'leg now' : 'leg'}" aria-current="${now && 'step'}">
        ${legs.length > 1 && html`<span class="place">${t('ticket.leg', { n: place + 1, of: legs.length })}</span>`}
        <span class="queue">${name(errand, 'queueName')}</span>
        ${now && html`<ul>${errand.items.map(item => html`<li>${name(item)}</li>`)}</ul>`}
      </li>`;
    })}
  </ol>`;
}

/** When it was taken, how long it waited, and why it was called. */
function storyOf(ticket) {
  const waited = Date.parse(ticket.calledAt) - Date.parse(ticket.issuedAt);
  const taken = t('ticket.taken', { time: clockText(ticket.issuedAt), waited: spanText(waited) });
  if (!ticket.why) return taken;
  const why = t(`why.${reasonOf(ticket.why.layer)}`);
  const passed = ticket.why.passedOver > 0 ? t('why.passed', { n: ticket.why.passedOver }) : '';
  return `${taken} ${why}${passed}`;
}

const reasonOf = layer => ['overdue', 'own'][layer] ?? 'help';

const needText = need => (hasWords(`need.${need}`) ? t(`need.${need}`) : need);
