const PREFIX = 'hall-console-';

/**
 * What this browser tab remembers over a reload: its window and clerk, and the act whose answer it still waits for, so
 * that it can ask again under the same id.
 */
export const session = {
  get window() {
    return sessionStorage.getItem(`${PREFIX}window`);
  },

  get clerk() {
    return sessionStorage.getItem(`${PREFIX}clerk`);
  },

  take(window, clerk) {
    sessionStorage.setItem(`${PREFIX}window`, window);
    sessionStorage.setItem(`${PREFIX}clerk`, clerk);
  },

  /** The clerk's id stays, for the next window. */
  leave() {
    sessionStorage.removeItem(`${PREFIX}window`);
  },

  get pending() {
    return JSON.parse(sessionStorage.getItem(`${PREFIX}pending`));
  },

  set pending(act) {
    if (act) sessionStorage.setItem(`${PREFIX}pending`, JSON.stringify(act));
    else sessionStorage.removeItem(`${PREFIX}pending`);
  },
};
