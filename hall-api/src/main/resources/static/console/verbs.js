/**
 * The clerk's verbs (操作) in the order of the buttons: the key that does it, when the button offers it, and what it
 * asks for first. Only an offer: whether a press counts is decided by the hall.
 */
const outcome = { list: 'outcomes', member: 'outcome' };
const reason = { list: 'pauseReasons', member: 'reason' };

export const VERBS = {
  next: { key: 'N', may: window => window.state === 'OPEN', asks: window => window.ticket && outcome },
  recall: { key: 'R', may: window => window.ticket?.state === 'CALLED' },
  serve: { key: 'S', may: window => window.ticket?.state === 'CALLED' },
  finish: { key: 'F', may: window => Boolean(window.ticket), asks: () => outcome },
  miss: { key: 'M', may: window => window.ticket?.state === 'CALLED' },
  open: { key: 'O', may: window => window.state !== 'OPEN' },
  pause: { key: 'P', may: window => window.state === 'OPEN', asks: () => reason },
  close: { key: 'C', may: window => window.state !== 'CLOSED' && !window.ticket },
  'sign-off': { key: 'Q', may: window => !window.ticket },
};

/** Re-entering is done to a ticket of the list, not to the window. */
export const REENTER_KEY = 'E';
