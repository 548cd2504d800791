const CHIME_HZ = [784, 988, 1175];
const NOTE_SECONDS = 0.28;
const TIMES = 2;
const SHAKE_MS = [500, 200, 500, 200, 900];

/**
 * Sound, vibration and a screen that stays on (叫号提醒), as far as the phone allows them. A browser allows sound only
 * after a touch, so `turnOn()` is called by one.
 */
export class Alerts {
  #sound = null;

  get on() {
    return this.#sound !== null;
  }

  turnOn() {
    const Sound = window.AudioContext;
    if (!Sound || this.on) return;
    this.#sound = new Sound();
    this.#keepAwake();
    document.addEventListener('visibilitychange', () => this.#keepAwake());
    this.#chime(1, 0.2);
  }

  /** Tells that one is called. */
  called() {
    navigator.vibrate?.(SHAKE_MS);
    if (this.on) this.#chime(TIMES, 0.6);
  }

  #chime(times, loudness) {
    this.#sound.resume();
    for (let turn = 0; turn < times; turn++) {
      CHIME_HZ.forEach((hertz, place) => this.#note(hertz, turn * 1.4 + place * NOTE_SECONDS, loudness));
    }
  }

  #note(hertz, afterSeconds, loudness) {
    const begin = this.#sound.currentTime + afterSeconds;
    const tone = this.#sound.createOscillator();
    const volume = this.#sound.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(loudness, begin);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + NOTE_SECONDS * 2);
    tone.connect(volume).connect(this.#sound.destination);
    tone.start(begin);
    tone.stop(begin + NOTE_SECONDS * 2);
  }

  #keepAwake() {
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => {});
  }
}
