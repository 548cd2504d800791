import { html } from '/shared/element.js';
import { language, name, t } from '/shared/i18n.js';

/** Where the code for the phone comes from. */
export const qrOf = ticket => `/kiosk/api/tickets/${encodeURIComponent(ticket.token)}/qr.svg`;

/** Zone, queue, windows, ahead, and what else the hall must know: as terms and descriptions, on screen and slip. */
export function factsOf(ticket, needs) {
  const fact = (label, words, hook) =>
    words && html`<div><dt>${t(label)}</dt><dd data-${hook}="${ticket[hook] ?? ''}">${words}</dd></div>`;
  const isFirst = ticket.class && ticket.class !== 'ORDINARY';
  return html`${fact('ticket.ahead', aheadOf(ticket), 'ahead')} ${fact('ticket.zone', name(ticket, 'zoneName'), 'zone')}
  ${fact('ticket.queue', name(ticket, 'queueName'), 'queue')}
  ${fact('ticket.windows', windowsOf(ticket), 'windows')}
  ${isFirst && fact('ticket.class', name(ticket, 'className'), 'class')}
  ${fact('ticket.needs', needs.join(', '), 'needs')}`;
}

const aheadOf = ({ ahead }) => (ahead > 0 ? t('ticket.people', { count: ahead }) : t('ticket.next'));

const windowsOf = ({ windows = [] }) => windows.length > 0 && t('ticket.windowList', { windows: windows.join(', ') });

/** The errands of a ticket in their order, where there are several. */
export const legsOf = ({ legs = [] }) =>
  legs.length > 1 &&
  html`<section class="legs">
    <h2>${t('ticket.legs', { count: legs.length })}</h2>
    <ol>
      ${legs.map(
        (leg, place) => html`<li>
          ${place + 1}. <strong>${name(leg, 'queueName')}</strong> ${leg.items.map(item => name(item)).join(', ')}
        </li>`,
      )}
    </ol>
  </section>`;

/** What to have in the hand when the number is called. */
export const papersOf = ({ papers = [] }) =>
  papers.length > 0 &&
  html`<section class="papers">
    <h2>${t('ticket.papers')}</h2>
    <ul>
      ${papers.map(paperOf)}
    </ul>
  </section>`;

/** One paper with its form and copies, which the door sends in words: "原件 1". */
export const paperOf = paper => {
  const note = (language() === 'en' && paper.noteEn) || paper.note;
  return html`<li>${name(paper)} ${note && html`<span class="note">${note}</span>`}</li>`;
};
