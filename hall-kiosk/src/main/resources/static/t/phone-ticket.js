import { HallElement, html } from '/shared/element.js';
import { language, name, t } from '/shared/i18n.js';
import { clockText, dayText } from '/shared/time.js';

const NEAR = 3;
const AT_WINDOW = ['CALLED', 'SERVING'];
const CAN_CANCEL = ['WAITING', 'CALLED', 'MISSED', 'PARKED'];

/**
 * One's own ticket on the phone (我的号): the number, and what to do now in one sentence.
 * Value: {ticket, problem: words or null, away: bool, alerts: bool}. Events: `cancel`, `alerts`, `again`.
 */
export class PhoneTicket extends HallElement {
  static tag = 'phone-ticket';

  connected() {
    this.addEventListener(
      'click',
      ({ target }) => {
        const action = target.closest('[data-action]')?.dataset.action;
        if (action) this.dispatchEvent(new CustomEvent(action));
      },
      { signal: this.signal },
    );
  }

  render({ ticket, problem, away, alerts } = {}) {
    if (problem) return problemOf(problem);
    if (!ticket) return html`<h1>${t('phone.title')}</h1>
      <p class="note" role="status">${t(away ? 'phone.away' : 'phone.loading')}</p>`;
    return html`<div class="ticket" data-state="${ticket.state}">
      <h1>${t('phone.number')}</h1>
      <ticket-number number="${ticket.number}"></ticket-number>
      ${panelOf(ticket)}
      <dl>${placeOf(ticket)}</dl>
      ${CAN_CANCEL.includes(ticket.state) && buttonsOf(alerts)}
    </div>`;
  }
}

const problemOf = words => html`<div class="panel bad" data-problem>
    <h1>${t('phone.problem')}</h1>
    <p class="hint" role="alert">${words}</p>
  </div>
  <p class="note">${t('phone.desk')}</p>
  <button type="button" data-action="again">${t('phone.again')}</button>`;

/** The state, giant: where to go when called, how many are ahead while waiting. */
function panelOf(ticket) {
  const { state } = ticket;
  return html`<section class="panel ${state.toLowerCase()}" aria-label="${t(`state.${state}`)}">
    <p class="state">${t(`state.${state}`)}</p>
    ${state === 'WAITING' && html`<p class="big" data-ahead="${ticket.ahead}">${aheadOf(ticket)}</p>`}
    ${AT_WINDOW.includes(state) &&
    html`<p class="big" data-window="${ticket.window}">${t('state.window', { window: ticket.window })}</p>
      <p class="window-name">${name(ticket, 'windowName')}</p>`}
    <p class="hint">${hintOf(ticket)}</p>
  </section>`;
}

const aheadOf = ({ ahead }) => (ahead > 0 ? t('state.people', { count: ahead }) : t('state.WAITING.none'));

function hintOf({ state, ahead, calls }) {
  if (state === 'WAITING') return t(ahead > NEAR ? 'state.WAITING.far' : 'state.WAITING.near');
  if (state === 'CALLED' && calls > 1) return t('state.CALLED.calls', { calls });
  return t(`state.${state}.hint`);
}

function placeOf(ticket) {
  const fact = (label, words) => words && html`<div><dt>${t(label)}</dt><dd>${words}</dd></div>`;
  const taken = { day: dayText(ticket.issuedAt, language()), time: clockText(ticket.issuedAt) };
  const { leg, legs = [] } = ticket;
  return html`${fact('phone.place', name(ticket, 'zoneName'))} ${fact('phone.queue', name(ticket, 'queueName'))}
  ${legs.length > 1 &&
  html`<div>
    <dt>${t('phone.leg', { leg, legs: legs.length })}</dt>
    <dd>${legs.map((each, place) => html`<p>${place + 1}. ${name(each, 'queueName')}</p>`)}</dd>
  </div>`}
  ${fact('phone.issued', t('phone.issuedAt', taken))}`;
}

const buttonsOf = alerts => html`<div class="buttons">
  ${alerts
    ? html`<p class="note" role="status" data-alerts>✓ ${t('alert.isOn')}</p>`
    : html`<button type="button" class="primary" data-action="alerts">
        ${t('alert.on')} <span class="what">${t('alert.what')}</span>
      </button>`}
  <button type="button" data-action="cancel">${t('cancel.open')}</button>
</div>`;
