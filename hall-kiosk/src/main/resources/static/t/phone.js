import { LanguageSwitch } from '/shared/components/language-switch/language-switch.js';
import { LiveAnnouncer } from '/shared/components/live-announcer/live-announcer.js';
import { ProblemDialog, problemText } from '/shared/components/problem-dialog/problem-dialog.js';
import { StaleBanner } from '/shared/components/stale-banner/stale-banner.js';
import { TicketNumber } from '/shared/components/ticket-number/ticket-number.js';
import { act, newKey, read } from '/shared/door.js';
import { Feed } from '/shared/feed.js';
import { loadWords, name, onLanguage, t } from '/shared/i18n.js';

import { Alerts } from './alerts.js';
import { CancelDialog } from './cancel-dialog.js';
import { PhoneTicket } from './phone-ticket.js';

const RETRY_MS = 2000;
const LOOK_AGAIN_MS = 15_000;
/** A phone hears a beat each 10 seconds. */
const SILENCE_MS = 12_000;
const FINAL = ['FINISHED', 'CANCELLED', 'LEFT'];

const $ = selector => document.querySelector(selector);
const token = location.pathname.split('/').pop();
const path = `/kiosk/api/tickets/${token}`;
const alerts = new Alerts();
const feed = new Feed('/t/feed', { token }, { silenceMs: SILENCE_MS });
const now = { ticket: null, hall: null, refusal: null, away: false };
let looking;

function change(changes) {
  Object.assign(now, changes);
  draw();
}

function draw() {
  const { ticket, refusal, away, hall } = now;
  $('phone-ticket').value = { ticket, problem: refusal && problemText(refusal), away, alerts: alerts.on };
  $('[data-hall]').textContent = hall ? name(hall) : '';
  document.title = !ticket || refusal ? t('phone.title') : `${ticket.number} · ${sentenceOf(ticket)}`;
}

function sentenceOf(ticket) {
  const { state, number, ahead } = ticket;
  if (state === 'CALLED') return t('spoken.CALLED', { number, window: name(ticket, 'windowName') });
  if (state === 'WAITING' && ahead > 0) return t('spoken.WAITING', { count: ahead });
  return t('spoken.other', { state: t(state === 'WAITING' ? 'state.WAITING.none' : `state.${state}`) });
}

/**
 * A call, and each repeated one, rings (one that comes too soon to count does too); every other change of state or
 * place is read aloud.
 */
function take(ticket, cause) {
  const before = now.ticket;
  change({ ticket, refusal: null, away: false });
  const isCalledAgain = before?.state !== 'CALLED' || ticket.calls > before.calls || cause === 'recalled';
  const isNewCall = ticket.state === 'CALLED' && isCalledAgain;
  if (isNewCall) alerts.called();
  if (isNewCall || before?.state !== ticket.state || before?.ahead !== ticket.ahead) {
    $('live-announcer').say(sentenceOf(ticket));
  }
  if (FINAL.includes(ticket.state)) $('cancel-dialog').close();
}

/** Looks the ticket up; a refusal ends the page, silence is asked again. */
async function look() {
  clearTimeout(looking);
  const answer = await read(path);
  if (answer.ok) {
    take(answer.body);
    feed.start();
  } else if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
    feed.stop();
    $('stale-banner').clear();
    change({ refusal: answer });
  } else {
    change({ away: true });
    looking = setTimeout(look, RETRY_MS);
  }
}

/** A link that stays away may have been refused (another day, say); the door tells which. */
function lookWhileStale() {
  clearTimeout(looking);
  if (feed.current) return;
  look();
  looking = setTimeout(lookWhileStale, LOOK_AGAIN_MS);
}

async function cancel() {
  const dialog = $('cancel-dialog');
  const show = working => (dialog.value = { number: now.ticket.number, working });
  show('WORKING');
  const unknown = isUnknown => show(isUnknown ? 'UNKNOWN' : 'WORKING');
  const answer = await act('DELETE', path, undefined, { key: newKey(), unknown });
  show(null);
  dialog.close();
  if (answer.ok) take(answer.body);
  else await $('problem-dialog').open(answer);
}

function wire() {
  const ticket = $('phone-ticket');
  ticket.addEventListener('again', look);
  ticket.addEventListener('cancel', () => $('cancel-dialog').open({ number: now.ticket.number, working: null }));
  ticket.addEventListener('alerts', () => {
    alerts.turnOn();
    draw();
  });
  $('cancel-dialog').addEventListener('confirmed', cancel);
  $('stale-banner').follow(feed);
  feed.addEventListener('change', ({ detail: { state, cause } }) => {
    change({ hall: state.hall });
    if (state.ticket) take(state.ticket, cause);
  });
  feed.addEventListener('stale', () => (looking = setTimeout(lookWhileStale, RETRY_MS)));
  feed.addEventListener('live', () => clearTimeout(looking));
  // What a refusal says comes from the door in one language.
  onLanguage(() => (now.refusal ? look() : draw()), new AbortController().signal);
}

async function wordsForSure() {
  for (;;) {
    try {
      return await loadWords('/t/words');
    } catch {
      await new Promise(resolve => setTimeout(resolve, RETRY_MS));
    }
  }
}

await wordsForSure();
for (const element of [StaleBanner, LanguageSwitch, LiveAnnouncer, ProblemDialog, TicketNumber]) element.define();
for (const element of [PhoneTicket, CancelDialog]) element.define();
wire();
draw();
await look();
