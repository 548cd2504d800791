const NOTES_HZ = [784, 622];
const NOTE_SECONDS = 0.5;
const LOUDNESS = 0.35;
const APART_SECONDS = 0.8;

/**
 * The two notes that go before a call (提示音), made by the browser itself. Browsers stay silent until somebody has
 * touched the page; `tellSilent(true)` says so, and the first touch or key ends it. Without sound all else goes on.
 */
export class Chime {
  #context = null;
  #freeAt = 0;
  #tellSilent;

  constructor(tellSilent) {
    this.#tellSilent = tellSilent;
    try {
      this.#context = new AudioContext();
    } catch {
      return; // No sound on this machine; the picture says everything.
    }
    this.#context.onstatechange = () => this.#tell();
    for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, () => this.#wake());
    this.#wake();
    this.#tell();
  }

  /** Calls that come at once ring once. */
  ring() {
    const context = this.#context;
    if (context?.state !== 'running' || context.currentTime < this.#freeAt) return;
    this.#freeAt = context.currentTime + APART_SECONDS;
    NOTES_HZ.forEach((hertz, place) => this.#note(hertz, context.currentTime + place * NOTE_SECONDS * 0.7));
  }

  #note(hertz, start) {
    const tone = new OscillatorNode(this.#context, { type: 'sine', frequency: hertz });
    const volume = new GainNode(this.#context, { gain: 0 });
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, start + NOTE_SECONDS);
    tone.connect(volume).connect(this.#context.destination);
    tone.onended = () => volume.disconnect();
    tone.start(start);
    tone.stop(start + NOTE_SECONDS);
  }

  #wake() {
    if (this.#context.state !== 'running') this.#context.resume().catch(() => {});
  }

  #tell() {
    this.#tellSilent(this.#context.state !== 'running');
  }
}
