/** The languages of every page; the first is the one of a new browser. */
export const LANGUAGES = ['zh-CN', 'en'];

const STORED = 'hall-language';
const TRIES = 5;
const words = Object.fromEntries(LANGUAGES.map(language => [language, {}]));
const changes = new EventTarget();
let current = remembered();
document.documentElement.lang = current;

/**
 * Loads the words of both languages from folders that hold `zh-CN.json` and `en.json`, such as `/console/words`;
 * what the shared components say is always loaded first, and a page may say it otherwise. Both are kept, so that switching needs no server.
 */
export async function loadWords(...folders) {
  const wanted = [new URL('./words', import.meta.url).href, ...folders];
  for (const language of LANGUAGES) {
    const loaded = await Promise.all(wanted.map(folder => load(folder, language)));
    Object.assign(words[language], ...loaded);
  }
  changes.dispatchEvent(new Event('language'));
}

async function load(folder, language) {
  for (let tries = 1; ; tries++) {
    try {
      const answer = await fetch(`${folder}/${language}.json`);
      if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
      return await answer.json();
    } catch (fault) {
      if (tries === TRIES) throw fault;
      await new Promise(resolve => setTimeout(resolve, 300 * tries));
    }
  }
}

/** The words of a key in the present language; `{name}` takes the value of that name. */
export const t = (key, values) => say(current, key, values);

/** The words of a key in the named language, for what is said in both at once. */
export function say(language, key, values = {}) {
  const text = words[language][key];
  if (text === undefined) {
    console.error(`No words for "${key}" in ${language}.`);
    return key;
  }
  return text.replace(/\{(\w+)\}/g, (whole, value) => values[value] ?? '');
}

/** Whether there are words for a key; for codes that are data and may have none. */
export const hasWords = key => key in words[current];

/** A name that the server sent in both languages: `name(queue)`, `name(ticket, 'queueName')`. */
export function name(thing, field = 'name') {
  return (current === 'en' && thing?.[`${field}En`]) || thing?.[field] || '';
}

export const language = () => current;

/** Switches the page, at once and for the next visit. */
export function setLanguage(wanted) {
  if (!LANGUAGES.includes(wanted) || wanted === current) return;
  current = wanted;
  document.documentElement.lang = wanted;
  try {
    localStorage.setItem(STORED, wanted);
  } catch {
    // A browser that stores nothing starts in the first language again.
  }
  changes.dispatchEvent(new Event('language'));
}

/** Calls `heard` after each switch until the signal aborts. */
export function onLanguage(heard, signal) {
  changes.addEventListener('language', heard, { signal });
}

/** `?lang=en` in the address wins (a board has nobody to press a button), then what was chosen before. */
function remembered() {
  let stored = null;
  try {
    stored = localStorage.getItem(STORED);
  } catch {
    // As above.
  }
  const asked = new URLSearchParams(location.search).get('lang');
  return [asked, stored].find(choice => LANGUAGES.includes(choice)) ?? LANGUAGES[0];
}
