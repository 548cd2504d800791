import { act, newKey } from '/shared/door.js';
import { Feed } from '/shared/feed.js';
import { name, t } from '/shared/i18n.js';
import { problemText } from '/shared/components/problem-dialog/problem-dialog.js';
import { session } from './session.js';
import { VERBS } from './verbs.js';

/**
 * The desk of one window: its picture, and one press at a time. Each press carries the revision of the picture that the
 * clerk saw and an id of its own; an answer that was lost is asked for again under the same id, and the desk is free
 * again when its own feed shows what the answer told.
 */
export class Desk {
  #find;
  #left;
  #feed = null;
  #answered = null;
  #askedRev = null;
  #busy = false;
  #unknown = false;

  /** The lists of choices, as `GET /api/v1/hall` has them. */
  words = {};

  /** `find` finds elements of the page; `left(message)` is called when the clerk is no longer at the window. */
  constructor(find, left) {
    this.#find = find;
    this.#left = left;
  }

  /** Opens the feed of the session's window; `window` is its newest known picture, or null. */
  open(window) {
    this.#answered = window;
    const feed = new Feed('/api/v1/feed', { window: session.window });
    this.#feed = feed;
    feed.addEventListener('change', ({ detail }) => this.#changed(detail));
    feed.addEventListener('refused', ({ detail }) => this.#left(problemText(detail)));
    this.#find('stale-banner').follow(feed);
    feed.start();
    this.#show();
    // A press whose answer was lost before the page was loaded anew.
    if (session.pending) this.#pressAndTell(session.pending);
  }

  close() {
    this.#feed?.stop();
    this.#feed = null;
    this.#answered = null;
    this.#find('choice-dialog').cancel();
    this.#find('console-message').value = null;
    this.#find('stale-banner').clear();
  }

  /** Does a verb of the window, after asking for what it needs. */
  async press(verb) {
    const window = this.#window();
    if (!this.#feed || this.#busy || !window) return;
    if (verb === 're-enter') return this.#chooseMissed();
    if (!VERBS[verb].may(window)) return;
    const extra = await this.#ask(verb, window);
    if (!extra || this.#busy) return;
    const path = `/api/v1/windows/${encodeURIComponent(window.no)}/${verb}`;
    await this.#pressAndTell({ verb, path, body: { rev: window.rev, ...extra }, key: newKey() });
  }

  async reenter(ticket) {
    if (this.#busy) return;
    const path = `/api/v1/tickets/${encodeURIComponent(ticket)}/re-enter`;
    await this.#pressAndTell({ verb: 're-enter', path, body: {}, key: newKey() });
  }

  /** Sends an act until it is known what became of it. */
  async send(pending) {
    session.pending = pending;
    const { path, body, key } = pending;
    const answer = await act('POST', path, body, { key, unknown: isUnknown => this.#tellUnknown(isUnknown) });
    session.pending = null;
    return answer;
  }

  async #pressAndTell(pending) {
    this.#busy = true;
    this.#find('console-message').value = null;
    this.#show();
    const answer = await this.send(pending);
    await this.#settle(pending.verb, answer);
    this.#busy = false;
    if (this.#feed) this.#show();
  }

  async #settle(verb, { ok, status, body }) {
    // A stale press changed nothing; the answer is the present picture.
    if (body.window?.rev !== undefined) this.#answered = body.window;
    if (!ok) {
      const text = body.window ? t('press.stale') : problemText({ status, body });
      this.#find('console-message').value = { kind: 'problem', text };
      return;
    }
    await this.#feed?.waitFor(body.at);
    if (verb === 'sign-off') return this.#left(t('sign-off.done'));
    if (verb === 'next' && !body.window.ticket) {
      this.#find('console-message').value = { kind: 'info', text: t('next.nobody') };
    }
  }

  /** What a verb needs besides the revision: `{}`, `{outcome}`, `{reason}`, or null where the clerk thought better. */
  async #ask(verb, window) {
    const wanted = VERBS[verb].asks?.(window);
    if (!wanted) return {};
    this.#askedRev = window.rev;
    const choices = (this.words[wanted.list] ?? []).map(choice => ({ id: choice.id, label: name(choice) }));
    const heading = t(`choose.${wanted.member}`, { number: window.ticket?.number });
    const chosen = await this.#find('choice-dialog').choose(heading, choices);
    return chosen === null ? null : { [wanted.member]: chosen };
  }

  async #chooseMissed() {
    const missed = [...(this.#feed.state.missed ?? [])];
    if (missed.length === 0) return;
    this.#askedRev = null;
    const choices = missed.map(ticket => ({ id: ticket.id, label: `${ticket.number} ${name(ticket, 'queueName')}` }));
    const chosen = await this.#find('choice-dialog').choose(t('choose.missed'), choices);
    if (chosen !== null) await this.reenter(chosen);
  }

  #changed({ cause }) {
    if (cause === 'history-changed') this.#answered = null;
    const before = this.#find('current-ticket').value?.window?.ticket?.id;
    const window = this.#show();
    if (!window) return;
    this.#dropOldQuestion(window);
    if (before !== window.ticket?.id && window.ticket) {
      this.#find('live-announcer').say(t('ticket.said', { number: window.ticket.number }));
    }
    if (!this.#busy && window.clerk !== session.clerk) this.#left(t('sign-on.lost', { no: window.no }));
  }

  /** What was asked about a picture that is no longer true must not be answered. */
  #dropOldQuestion(window) {
    const dialog = this.#find('choice-dialog');
    if (!dialog.isOpen || this.#askedRev === null || this.#askedRev === window.rev) return;
    dialog.cancel();
    this.#find('console-message').value = { kind: 'problem', text: t('press.stale') };
  }

  /** The newest picture of the own window: of the feed, or of an answer that the feed has not caught up with. */
  #window() {
    const shown = this.#feed?.state.window ?? null;
    const answered = this.#answered;
    return answered && (!shown || answered.rev > shown.rev) ? answered : shown;
  }

  #show() {
    const { hall, next = [], missed = [], queues = [] } = this.#feed.state;
    const window = this.#window();
    this.#find('window-title').value = { hall: hall ?? this.words.hall, window, no: session.window };
    this.#find('current-ticket').value = { window };
    this.#find('verb-bar').value = { window, busy: this.#busy, unknown: this.#unknown, missed: missed.length };
    this.#find('next-list').value = next;
    this.#find('missed-list').value = { missed, busy: this.#busy };
    this.#find('queue-strip').value = queues;
    return window;
  }

  #tellUnknown(isUnknown) {
    this.#unknown = isUnknown;
    this.#find('console-message').value = isUnknown ? { kind: 'unknown', text: t('press.unknown') } : null;
    if (this.#feed) return this.#show();
    const form = this.#find('sign-on-form');
    form.value = { ...form.value, message: isUnknown ? t('press.unknown') : null };
  }
}
