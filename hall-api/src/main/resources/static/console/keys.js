import { REENTER_KEY, VERBS } from './verbs.js';

const VERB_OF_KEY = new Map([
  ...Object.entries(VERBS).map(([verb, { key }]) => [key, verb]),
  [REENTER_KEY, 're-enter'],
]);

/**
 * One key for each verb. Keys rest while somebody types, while a dialog is open (it has its own keys), with Ctrl, Alt or
 * Meta, when held down, and where they are switched off.
 */
export function listenToKeys({ press, find }) {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (!find('key-switch').on || document.querySelector('dialog[open]')) return;
    if (event.target.closest?.('input:not([type="checkbox"]), select, textarea')) return;
    const verb = VERB_OF_KEY.get(letterOf(event));
    if (!verb) return;
    event.preventDefault();
    press(verb);
  });
}

/** The letter on the key, also while a Chinese input method is switched on. */
export const letterOf = ({ key, code }) => (key.length === 1 ? key : code.replace(/^(Key|Digit|Numpad)/, '')).toUpperCase();
