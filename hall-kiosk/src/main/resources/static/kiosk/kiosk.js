import { LiveAnnouncer } from '/shared/components/live-announcer/live-announcer.js';
import { HallClock } from '/shared/components/hall-clock/hall-clock.js';
import { LanguageSwitch } from '/shared/components/language-switch/language-switch.js';
import { StaleBanner } from '/shared/components/stale-banner/stale-banner.js';
import { TicketNumber } from '/shared/components/ticket-number/ticket-number.js';
import { read } from '/shared/door.js';
import { Feed } from '/shared/feed.js';
import { LANGUAGES, language, loadWords, name, onLanguage, setLanguage, t } from '/shared/i18n.js';

import { address, ofHall } from './address.js';
import { KioskBar } from './bar.js';
import { GroundDialog, IdleDialog, WayDialog } from './dialogs.js';
import { IdleWatch } from './idle.js';
import { LetterKeys } from './letter-keys.js';
import { choose, openHelp, openSearch, search, stopSearch } from './finding.js';
import { stage } from './stage.js';
import { change, forget, nothingChosen, now, onChange } from './state.js';
import { chooseGround, choosePlace, print, take, toggleNeed } from './taking.js';
import { TicketSlip } from './ticket-slip.js';
import { ConfirmView } from './views/confirm-view.js';
import { GuideView } from './views/guide-view.js';
import { ListView } from './views/list-view.js';
import { ProblemView } from './views/problem-view.js';
import { SearchView } from './views/search-view.js';
import { StartView } from './views/start-view.js';
import { TicketView } from './views/ticket-view.js';

const RETRY_MS = 2000;
const STAY_SECONDS = 180;
/** What each new person finds: the language of the address (`?lang=en`) or the first. */
const asked = new URLSearchParams(location.search).get('lang');
const FIRST_LANGUAGE = LANGUAGES.includes(asked) ? asked : LANGUAGES[0];

const $ = selector => document.querySelector(selector);
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
const idle = new IdleWatch();
const feed = new Feed('/kiosk/feed', ofHall);

/** Gives every page its slice; each draws only where its slice is another one. */
function draw() {
  const { start, waiting, choice, item, ticket } = now;
  const { needs = [], grounds = [], circle = [] } = start ?? {};
  stage.element('start-view').value = { start, waiting, away: now.away };
  stage.element('guide-view').value = { nodes: start?.guide.nodes, node: now.node };
  stage.element('search-view').value = { ...now.search, waiting };
  stage.element('list-view').value = { items: now.list, waiting };
  stage.element('confirm-view').value = {
    ...{ item, circle, grounds, needs, choice, taking: now.taking },
    waiting: item && (waiting[item.queue] ?? item.waiting),
  };
  const needWords = needs.filter(({ id }) => ticket?.needs?.includes(id)).map(need => name(need));
  stage.element('ticket-view').value = { ticket, needs: needWords, leaves: now.leaves };
  stage.element('problem-view').value = now.problem;
  $('ticket-slip').value = { ticket, needs: needWords };
  drawFrame(needs);
}

function drawFrame(needs) {
  const atStart = stage.view === 'start-view';
  $('kiosk-bar').value = {
    atStart,
    canGoHome: !atStart && !now.taking,
    canGoBack: canGoBack(),
    needs,
    chosen: now.choice.needs,
    low: document.documentElement.hasAttribute('data-low'),
  };
  const hall = now.start ? name(now.start.hall) : '';
  $('[data-hall]').textContent = hall;
  $('#more').textContent = t('kiosk.more');
  document.title = [t('kiosk.title'), hall].filter(Boolean).join(' · ');
}

const canGoBack = () => stage.canGoBack && !now.taking && stage.view !== 'ticket-view';

const goBack = () => canGoBack() && stage.back();

function goHome() {
  if (now.taking) return;
  stopSearch();
  stage.element('search-view').clear();
  $('ground-dialog').close();
  $('way-dialog').close();
  forget();
  stage.home();
}

/** The first page as for a new person: nothing chosen, first language. */
function startOver() {
  setLanguage(FIRST_LANGUAGE);
  change({ choice: nothingChosen() });
  goHome();
}

async function loadStart() {
  for (;;) {
    const answer = await read(address('/kiosk/api/start'));
    if (answer.ok) return change({ start: answer.body, away: false });
    change({ away: true });
    await pause(RETRY_MS);
  }
}

function wire() {
  const on = (target, heard) => {
    const element = typeof target === 'string' ? $(target) : target;
    for (const [type, react] of Object.entries(heard)) element.addEventListener(type, ({ detail }) => react(detail));
  };
  for (const page of ['start-view', 'guide-view', 'search-view', 'list-view']) on(page, { choose });
  on('start-view', { search: openSearch });
  on('search-view', { query: search });
  on('confirm-view', { take: () => take(idle.moved), place: choosePlace, need: toggleNeed, ground: openGrounds });
  on('ground-dialog', { ground: chooseGround });
  on('ticket-view', { done: startOver, print, stay });
  on('problem-view', { again: () => now.again(), other: goHome, help: openHelp });
  on('kiosk-bar', { back: goBack, home: leave, help: openHelp, need: toggleNeed, low: toggleLow });
  on(stage, { enter: draw });
  on(idle, { warn: askWhetherThere, calm: () => $('idle-dialog').close(), idle: nobodyThere });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !$('dialog[open]')) goBack();
  });
}

const openGrounds = () => $('ground-dialog').open({ grounds: now.start.grounds, chosen: now.choice.ground });

/** With the ticket in the hand the next person comes; before, it is the same one who begins again. */
const leave = () => (stage.view === 'ticket-view' ? startOver() : goHome());

function stay() {
  idle.waitAtLeast(STAY_SECONDS);
  change({ leaves: null });
}

function toggleLow() {
  document.documentElement.toggleAttribute('data-low');
  draw();
}

function askWhetherThere({ seconds }) {
  const untouched = stage.view === 'start-view' && !now.choice.needs.length && language() === FIRST_LANGUAGE;
  if (!untouched && now.leaves === null) $('idle-dialog').open({ seconds });
}

function nobodyThere() {
  $('idle-dialog').close();
  startOver();
}

function countDown() {
  if (now.leaves === null) return;
  if (now.leaves <= 1) startOver();
  else change({ leaves: now.leaves - 1 });
}

function listen() {
  onChange(draw);
  onLanguage(draw, new AbortController().signal);
  $('stale-banner').follow(feed);
  feed.addEventListener('change', ({ detail: { state, cause, snapshot } }) => {
    change({ waiting: Object.fromEntries((state.queues ?? []).map(({ key, waiting }) => [key, waiting])) });
    // A changed roster or another day may bring other items.
    if (now.start && (cause === 'roster-changed' || (snapshot && cause))) loadStart();
  });
  setInterval(countDown, 1000);
}

async function wordsForSure() {
  for (;;) {
    try {
      return await loadWords('/kiosk/words');
    } catch {
      await pause(RETRY_MS);
    }
  }
}

await wordsForSure();
setLanguage(FIRST_LANGUAGE);
const elements = [
  ...[StaleBanner, HallClock, LanguageSwitch, TicketNumber, LiveAnnouncer, LetterKeys, TicketSlip, KioskBar],
  ...[GroundDialog, WayDialog, IdleDialog],
  ...[StartView, GuideView, SearchView, ListView, ConfirmView, TicketView, ProblemView],
];
for (const element of elements) element.define();
if (new URLSearchParams(location.search).has('low')) document.documentElement.toggleAttribute('data-low', true);
wire();
listen();
draw();
feed.start();
idle.start();
await loadStart();
