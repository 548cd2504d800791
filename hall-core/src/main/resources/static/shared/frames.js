/**
 * Merges the changes of a frame into a picture and returns the new picture. In a list of things with a `key` an entry
 * replaces the one with its key and `{key, gone: true}` removes it; every other value replaces.
 */
export function merge(state, changes) {
  const next = { ...state };
  for (const [slice, value] of Object.entries(changes)) {
    next[slice] = isKeyed(value) && isKeyed(state[slice]) ? mergeList(state[slice], value) : withoutGone(value);
  }
  return Object.freeze(next);
}

function mergeList(list, entries) {
  if (entries.length === 0) return list;
  const byKey = new Map(list.map(entry => [entry.key, entry]));
  for (const entry of entries) {
    if (entry.gone) byKey.delete(entry.key);
    else byKey.set(entry.key, entry);
  }
  return [...byKey.values()];
}

const withoutGone = value => (Array.isArray(value) ? value.filter(entry => !entry?.gone) : value);

/** A list of things with a key; an empty one may become one. */
const isKeyed = value => Array.isArray(value) && value.every(entry => entry?.key !== undefined);

/** Whether a place in history `<day>:<n>:<h>` is at or past the wanted one. */
export function reached(at, wanted) {
  if (!at || !wanted) return false;
  const [day, n] = at.split(':');
  const [wantedDay, wantedN] = wanted.split(':');
  return day === wantedDay ? Number(n) >= Number(wantedN) : day > wantedDay;
}
