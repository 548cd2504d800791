/** What nobody has asked for: every choice of the page before the ticket may be left alone. */
export const nothingChosen = () => ({ place: null, ground: null, needs: [] });

const nothingSearched = () => ({ query: '', items: [], status: 'HINT' });

/** What one person does at the kiosk, from the first touch to the slip; forgotten when that person leaves. */
const nobody = () => ({
  node: null,
  item: null,
  search: nothingSearched(),
  list: [],
  problem: {},
  /** What "try again" on a problem does. */
  again: null,
  /** null, TAKING, or UNKNOWN while an answer is lost. */
  taking: null,
  /** The id of the act while it is not known whether a ticket was taken: asked again, it takes no second one. */
  key: null,
  ticket: null,
  /** Seconds until the ticket's page leaves by itself, null where it stays. */
  leaves: null,
});

/** What the page knows (页面状态); only {@link change} changes it. */
export const now = {
  start: null,
  away: false,
  waiting: {},
  choice: nothingChosen(),
  ...nobody(),
};

const changes = new EventTarget();

export function change(changed) {
  Object.assign(now, changed);
  changes.dispatchEvent(new Event('change'));
}

export const onChange = heard => changes.addEventListener('change', heard);

/** Forgets what was looked for and taken, and keeps what was chosen. */
export const forget = () => change(nobody());

/** The city that was chosen, where it is another one than this. */
export function elsewhere(choice, circle) {
  const self = circle.find(city => city.code === choice.place)?.self;
  return choice.place && !self ? choice.place : null;
}
