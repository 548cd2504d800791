const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'];

/**
 * Notices that nobody is at the kiosk (无人操作).
 * Events: `warn` {seconds left} each second of the last seconds, `calm` when somebody moved after a warning, `idle`.
 */
export class IdleWatch extends EventTarget {
  #limitSeconds;
  #warnSeconds;
  #left;
  #timer;

  constructor({ limitSeconds = 60, warnSeconds = 15 } = {}) {
    super();
    this.#limitSeconds = limitSeconds;
    this.#warnSeconds = warnSeconds;
    this.#left = limitSeconds;
  }

  start() {
    for (const sign of SIGNS) document.addEventListener(sign, this.moved, { passive: true, capture: true });
    this.#timer = setInterval(() => this.#second(), 1000);
    return this;
  }

  /** Somebody is there, or so much longer will pass before nobody is. */
  moved = () => this.waitAtLeast(this.#limitSeconds);

  waitAtLeast(seconds) {
    const warned = this.#left <= this.#warnSeconds;
    this.#left = seconds;
    if (warned) this.dispatchEvent(new CustomEvent('calm'));
  }

  #second() {
    this.#left -= 1;
    if (this.#left <= 0) {
      this.#left = this.#limitSeconds;
      this.dispatchEvent(new CustomEvent('idle'));
    } else if (this.#left <= this.#warnSeconds) {
      this.dispatchEvent(new CustomEvent('warn', { detail: { seconds: this.#left } }));
    }
  }
}
