const HIGHLIGHT_MS = 8000;

/**
 * The calls that are still to catch the eye: each for some seconds after it was called or called again. `serials` maps
 * the key of a fresh call to a number that is new with every call, and is another object whenever it changes.
 */
export class Fresh {
  serials = new Map();
  #count = 0;
  #changed;

  /** `changed` is called when calls stop being fresh. */
  constructor(changed) {
    this.#changed = changed;
  }

  add(calls) {
    const serial = ++this.#count;
    this.serials = new Map([...this.serials, ...calls.map(call => [call.key, serial])]);
    setTimeout(() => this.#fade(serial), HIGHLIGHT_MS);
  }

  serialOf(call) {
    return call && this.serials.get(call.key);
  }

  #fade(serial) {
    this.serials = new Map([...this.serials].filter(([, other]) => other !== serial));
    this.#changed();
  }
}
