import { read } from './door.js';
import { merge, reached } from './frames.js';
import { setHallTime, hallTime } from './time.js';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 3000;
const CLOSED_MS = 1000;
const REFUSALS = [403, 404, 410];

/**
 * A screen's link to the hall: keeps the picture (`state`) and its place in history (`at`) by merging frames, comes
 * back by itself, and knows when it is not `current`.
 *
 * Events: `change` {cause, changes, state, snapshot}; `stale` {since: Date, the hall's time of the last good frame};
 * `live`; `refused` {status, body}, when the hall does not let this screen in, such as a board that it does not know.
 * `state` is never changed, only replaced: a slice that did not change stays the same object.
 * Options: `silenceMs`, the silence after which the picture is not current (server beats each second, phones each 10).
 */
export class Feed extends EventTarget {
  state = {};
  at = null;
  current = false;
  #path;
  #params;
  #silenceMs;
  #socket = null;
  #fails = 0;
  #again;
  #watch;
  #lastHeard;
  #closedAt = null;
  #triedAt = 0;
  #goodUntil;
  #toldStale = false;
  #waiting = new Set();
  #visible = () => this.#checkSilence();

  constructor(path, params = {}, { silenceMs = 1900 } = {}) {
    super();
    this.#path = path;
    this.#params = params;
    this.#silenceMs = silenceMs;
  }

  start() {
    if (this.#lastHeard !== undefined) return this;
    this.#lastHeard = performance.now();
    document.addEventListener('visibilitychange', this.#visible);
    this.#connect();
    this.#watchSilence();
    return this;
  }

  stop() {
    document.removeEventListener('visibilitychange', this.#visible);
    clearTimeout(this.#again);
    clearTimeout(this.#watch);
    this.#lastHeard = undefined;
    this.#closedAt = null;
    this.#drop();
    for (const waiter of [...this.#waiting]) waiter.done(false);
  }

  /**
   * Resolves with true when the picture holds what the answer with this offset did; with false when it cannot be
   * known (history changed, stopped, or not within `limitMs`).
   */
  waitFor(at, limitMs = 4000) {
    if (reached(this.at, at)) return Promise.resolve(true);
    return new Promise(resolve => {
      const waiter = { at };
      const timer = setTimeout(() => waiter.done(false), limitMs);
      waiter.done = result => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        resolve(result);
      };
      this.#waiting.add(waiter);
    });
  }

  #connect() {
    const address = new URL(this.#path, location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    for (const [name, value] of Object.entries(this.#params)) address.searchParams.set(name, value);
    if (this.at) address.searchParams.set('since', this.at);
    const socket = new WebSocket(address);
    this.#triedAt = performance.now();
    this.#socket = socket;
    socket.onmessage = message => socket === this.#socket && this.#heard(JSON.parse(message.data));
    let opened = false;
    socket.onopen = () => (opened = true);
    socket.onclose = () => {
      if (socket !== this.#socket) return;
      if (!opened && this.#fails === 0) this.#askWhy(address);
      this.#comeBack();
    };
  }

  /** A browser does not tell why a link was refused; the same address asked plainly does. */
  async #askWhy(address) {
    const { status, body } = await read(address.pathname + address.search);
    const isRefused = REFUSALS.includes(status) && this.#lastHeard !== undefined;
    if (isRefused) this.dispatchEvent(new CustomEvent('refused', { detail: { status, body } }));
  }

  #comeBack() {
    this.#drop();
    this.#closedAt ??= performance.now();
    this.#watchSilence();
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#fails++);
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#connect(), wait * (0.5 + Math.random() / 2));
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    if (!socket) return;
    socket.onmessage = socket.onopen = socket.onclose = null;
    socket.close();
  }

  #heard(frame) {
    this.#lastHeard = performance.now();
    this.#closedAt = null;
    this.#fails = 0;
    if (frame.now) setHallTime(frame.now);
    const changed = frame.snapshot ?? frame.changes;
    if (frame.snapshot) this.state = Object.freeze({ ...frame.snapshot });
    else if (frame.changes) this.state = merge(this.state, frame.changes);
    if (frame.at) this.at = frame.at;
    if (frame.lost) {
      this.#tellStale();
    } else {
      this.#goodUntil = hallTime();
      this.#tellLive();
    }
    if (changed) {
      const detail = { cause: frame.cause, changes: changed, state: this.state, snapshot: Boolean(frame.snapshot) };
      this.dispatchEvent(new CustomEvent('change', { detail }));
    }
    const rewritten = frame.cause === 'history-changed';
    for (const waiter of [...this.#waiting]) {
      if (reached(this.at, waiter.at)) waiter.done(!rewritten);
      else if (rewritten) waiter.done(false);
    }
  }

  /** A link that is known to be closed is not given the whole silence. */
  #quietUntil() {
    const silent = this.#lastHeard + this.#silenceMs;
    return this.#closedAt === null ? silent : Math.min(silent, this.#closedAt + CLOSED_MS);
  }

  #watchSilence() {
    clearTimeout(this.#watch);
    const left = this.#quietUntil() - performance.now();
    this.#watch = setTimeout(() => {
      this.#checkSilence();
      this.#watchSilence();
    }, Math.max(left, 50));
  }

  #checkSilence() {
    const now = performance.now();
    if (now < this.#quietUntil()) return;
    this.#tellStale();
    // A link that says nothing for so long is dead, even where the network did not tell.
    if (this.#socket && now - Math.max(this.#lastHeard, this.#triedAt) > this.#silenceMs * 3) this.#comeBack();
  }

  #tellStale() {
    this.current = false;
    if (this.#toldStale) return;
    this.#toldStale = true;
    const since = new Date(this.#goodUntil ?? hallTime());
    this.dispatchEvent(new CustomEvent('stale', { detail: { since } }));
  }

  #tellLive() {
    if (this.current) return;
    this.current = true;
    this.#toldStale = false;
    this.dispatchEvent(new CustomEvent('live'));
  }
}
