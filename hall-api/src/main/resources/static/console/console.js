import { newKey, read } from '/shared/door.js';
import { loadWords, onLanguage, t } from '/shared/i18n.js';
import { problemText } from '/shared/components/problem-dialog/problem-dialog.js';
import { Desk } from './desk.js';
import { defineElements } from './elements.js';
import { listenToKeys } from './keys.js';
import { session } from './session.js';

/**
 * The page of the clerk's console (窗口叫号台): signs on at a window, then hands over to the desk of that window. Only
 * this page and its desk talk to the server; the elements show values and tell what was pressed.
 */
const AGAIN_MS = 2000;

await loadWords('/console/words');
defineElements();

const find = selector => document.querySelector(selector);
const desk = new Desk(find, left);

listenToKeys({ press: verb => desk.press(verb), find });
find('sign-on-form').addEventListener('sign-on', ({ detail }) => signOn(detail.window, detail.clerk));
find('verb-bar').addEventListener('press', ({ detail }) => desk.press(detail.verb));
find('missed-list').addEventListener('re-enter', ({ detail }) => desk.reenter(detail.ticket));
find('window-title').addEventListener('leave', () => left());
onLanguage(title);
title();

if (session.window) await enter(null);
else if (session.pending) await signOnAgain(session.pending);
else await choose(null);

/** Shows the windows to choose from, with a word on why, where there is one. */
async function choose(message) {
  find('.desk').hidden = true;
  find('sign-on-form').hidden = false;
  find('window-title').value = {};
  const hall = await hallNow();
  find('window-title').value = { hall: hall.hall };
  find('sign-on-form').value = { windows: hall.windows, clerk: session.clerk, message, busy: false };
}

async function signOn(window, clerk) {
  const form = find('sign-on-form');
  if (form.value.busy) return;
  // Whoever is signed on there already comes back to the window, such as after the browser was closed.
  if (window.clerk === clerk) return enter({ window, clerk });
  form.value = { ...form.value, clerk, message: null, busy: true };
  await signOnAgain({
    path: `/api/v1/windows/${encodeURIComponent(window.no)}/sign-on`,
    body: { rev: window.rev, clerk },
    key: newKey(),
  });
}

/** Also after a reload that came before the answer. */
async function signOnAgain(pending) {
  const answer = await desk.send(pending);
  if (answer.ok) return enter({ window: answer.body.window, clerk: pending.body.clerk });
  await choose(answer.body.window ? t('press.stale') : problemText(answer));
}

/** Takes the seat; `taken` is what the sign-on answered, null after a reload. */
async function enter(taken) {
  if (taken) session.take(taken.window.no, taken.clerk);
  find('sign-on-form').hidden = true;
  find('.desk').hidden = false;
  title();
  desk.open(taken?.window ?? null);
  desk.words = await hallNow();
}

function left(message = null) {
  session.leave();
  desk.close();
  title();
  choose(message);
}

/** Words and windows of the hall; asked again until the server answers, with a word on the page meanwhile. */
async function hallNow() {
  for (;;) {
    const answer = await read('/api/v1/hall');
    if (answer.ok) return answer.body;
    const form = find('sign-on-form');
    form.value = { ...form.value, message: problemText(answer) };
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
  }
}

function title() {
  document.title = session.window ? t('page.title.window', { no: session.window }) : t('page.title');
}
