import { LiveAnnouncer } from '/shared/components/live-announcer/live-announcer.js';
import { HallClock } from '/shared/components/hall-clock/hall-clock.js';
import { LanguageSwitch } from '/shared/components/language-switch/language-switch.js';
import { problemText } from '/shared/components/problem-dialog/problem-dialog.js';
import { StaleBanner } from '/shared/components/stale-banner/stale-banner.js';
import { TicketNumber } from '/shared/components/ticket-number/ticket-number.js';
import { act, newKey, read } from '/shared/door.js';
import { Feed } from '/shared/feed.js';
import { LANGUAGES, language, loadWords, name, onLanguage, setLanguage, t } from '/shared/i18n.js';

import { KioskBar } from './bar.js';
import { GroundDialog, IdleDialog, WayDialog } from './dialogs.js';
import { IdleWatch } from './idle.js';
import { LetterKeys } from './letter-keys.js';
import { Stage } from './stage.js';
import { TicketSlip } from './ticket-slip.js';
import { ConfirmView } from './views/confirm-view.js';
import { GuideView } from './views/guide-view.js';
import { ListView } from './views/list-view.js';
import { ProblemView } from './views/problem-view.js';
import { SearchView } from './views/search-view.js';
import { StartView } from './views/start-view.js';
import { TicketView } from './views/ticket-view.js';

const RETRY_MS = 2000;
const GIVE_UP_MS = 60_000;
const LEAVE_SECONDS = 30;
const STAY_SECONDS = 180;
const RESULTS = 20;
const WHOLE_CATALOGUE = 1000;
/** What each new person finds: the language of the address (`?lang=en`) or the first. */
const asked = new URLSearchParams(location.search).get('lang');
const ROOT_LANGUAGE = LANGUAGES.includes(asked) ? asked : LANGUAGES[0];

const $ = selector => document.querySelector(selector);
const on = (target, type, heard) => target.addEventListener(type, ({ detail }) => heard(detail ?? {}));
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

const nothingChosen = () => ({ place: null, ground: null, needs: [] });

/** What the page knows; only the functions below change it. */
const now = {
  start: null,
  waiting: {},
  choice: nothingChosen(),
  item: null,
  search: { query: '', items: [], status: 'HINT' },
  list: [],
  node: null,
  taking: null,
  /** The id of the act while it is not known whether a ticket was taken: asked again, it takes no second one. */
  key: null,
  ticket: null,
  leaves: null,
};

let stage;
let searching;
const idle = new IdleWatch();
const feed = new Feed('/kiosk/feed');

/** Gives every page its slice; each draws only where its slice is another one. */
function draw() {
  const { start, waiting, choice, item } = now;
  const needs = start?.needs ?? [];
  stage.element('start-view').value = { start, waiting, away: now.away };
  stage.element('guide-view').value = { nodes: start?.guide.nodes, node: now.node };
  stage.element('search-view').value = { ...now.search, waiting };
  stage.element('list-view').value = { items: now.list, waiting };
  stage.element('confirm-view').value = {
    item,
    circle: start?.circle ?? [],
    grounds: start?.grounds ?? [],
    needs,
    choice,
    waiting: item && (waiting[item.queue] ?? item.waiting),
    taking: now.taking,
  };
  const needWords = needs.filter(({ id }) => now.ticket?.needs?.includes(id)).map(need => name(need));
  stage.element('ticket-view').value = { ticket: now.ticket, needs: needWords, leaves: now.leaves };
  $('ticket-slip').value = { ticket: now.ticket, needs: needWords };
  drawFrame(needs);
}

function drawFrame(needs) {
  $('kiosk-bar').value = {
    canGoHome: stage.view !== 'start-view' && !now.taking,
    canGoBack: stage.canGoBack && stage.view !== 'ticket-view' && !now.taking,
    atStart: stage.view === 'start-view',
    needs,
    chosen: now.choice.needs,
    low: 'low' in document.documentElement.dataset,
  };
  const hall = now.start?.hall;
  $('[data-hall]').textContent = hall ? name(hall) : '';
  $('#more').textContent = t('kiosk.more');
  document.title = hall ? `${t('kiosk.title')} · ${name(hall)}` : t('kiosk.title');
}

function change(changes) {
  Object.assign(now, changes);
  draw();
}

async function loadStart() {
  for (;;) {
    const answer = await read('/kiosk/api/start');
    if (answer.ok) return change({ start: answer.body, away: false });
    change({ away: true });
    await pause(RETRY_MS);
  }
}

/** The first page as for a new person: nothing chosen, first language. */
function startOver() {
  setLanguage(ROOT_LANGUAGE);
  change({ choice: nothingChosen() });
  goHome();
}

function goHome() {
  searching?.abort();
  stage.element('search-view').clear();
  $('ground-dialog').close();
  $('way-dialog').close();
  const search = { query: '', items: [], status: 'HINT' };
  stage.element('problem-view').value = {};
  stage.home();
  change({ item: null, node: null, search, list: [], ticket: null, leaves: null, key: null });
}

function choose({ item, node, way }) {
  if (item) return openItem(item);
  if (node) {
    const enter = () => change({ node });
    enter();
    stage.show('guide-view', enter);
    return draw();
  }
  return way === 'CROSS_CITY_LIST' ? openList() : openWay(now.start.ways[way]);
}

/** A way whose words need a place that only a clerk knows is told as the guide desk. */
function openWay(way) {
  const say = way ? name(way, 'say') : '{}';
  $('way-dialog').open({ title: way ? name(way) : t('help.title'), texts: [say.includes('{') ? t('help.desk') : say] });
}

const openHelp = () => $('way-dialog').open({ title: t('help.title'), texts: [t('help.desk'), t('help.low')] });

async function openList() {
  const answer = await read(`/kiosk/api/items?q=&limit=${WHOLE_CATALOGUE}`);
  if (!answer.ok) return fail(answer, 'problem.itemHeading', openList);
  change({ list: answer.body.items.filter(item => item.crossCity) });
  stage.show('list-view');
  draw();
}

async function openItem(id) {
  const known = [...(now.start?.tiles ?? []), ...now.search.items, ...now.list].find(item => item.id === id);
  const answer = known ? { ok: true, body: known } : await read(`/kiosk/api/items/${encodeURIComponent(id)}`);
  if (!answer.ok) return fail(answer, 'problem.itemHeading', () => openItem(id));
  change({ item: answer.body, key: null, choice: { ...now.choice, place: null } });
  stage.show('confirm-view');
  draw();
}

async function search({ query }) {
  searching?.abort();
  if (!query) return change({ search: { query, items: [], status: 'HINT' } });
  const mine = (searching = new AbortController());
  change({ search: { ...now.search, query, status: 'SEARCHING' } });
  const path = `/kiosk/api/items?${new URLSearchParams({ q: query, limit: RESULTS })}`;
  let answer = await read(path, mine);
  while (!answer.ok && !mine.signal.aborted) {
    change({ search: { query, items: [], status: 'FAILED' } });
    await pause(RETRY_MS);
    answer = mine.signal.aborted ? answer : await read(path, mine);
  }
  if (mine.signal.aborted) return undefined;
  $('main').scrollTop = 0;
  return change({ search: { query, items: answer.body.items, status: 'FOUND' } });
}

const toggled = (list, id) => (list.includes(id) ? list.filter(other => other !== id) : [...list, id]);
const toggleNeed = ({ id }) => change({ choice: { ...now.choice, needs: toggled(now.choice.needs, id) } });

/** A ground that has a need (a deaf person: sign language) asks for it too; it can be taken off again. */
function chooseGround({ id }) {
  const need = now.start.grounds.find(ground => ground.id === id)?.need;
  const needs = need && !now.choice.needs.includes(need) ? [...now.choice.needs, need] : now.choice.needs;
  change({ choice: { ...now.choice, ground: id, needs } });
}

function wanted() {
  const { item, choice } = now;
  const elsewhere = choice.place && !now.start.circle.find(city => city.code === choice.place)?.self;
  return {
    ...(item.kind === 'BUNDLE' ? { bundle: item.id } : { items: [item.id] }),
    ...(elsewhere && { place: choice.place }),
    ...(choice.ground && { ground: choice.ground }),
    ...(choice.needs.length > 0 && { needs: choice.needs }),
  };
}

async function take() {
  if (now.taking) return;
  change({ taking: 'TAKING', key: now.key ?? newKey() });
  const giveUp = AbortSignal.timeout(GIVE_UP_MS);
  const unknown = isUnknown => change({ taking: isUnknown ? 'UNKNOWN' : 'TAKING' });
  const stillHere = setInterval(idle.moved, 1000);
  try {
    const answer = await act('POST', '/kiosk/api/tickets', wanted(), { key: now.key, unknown, signal: giveUp });
    change({ taking: null, key: null });
    if (answer.ok) await hand(answer.body);
    else fail(answer, 'problem.heading', retake);
  } catch (fault) {
    if (!giveUp.aborted) throw fault;
    change({ taking: null });
    fail({ status: 0, body: { type: '/problems/outcome-unknown', detail: t('problem.gaveUp') } }, 'problem.heading', retake);
  } finally {
    clearInterval(stillHere);
  }
}

function retake() {
  stage.back();
  draw();
  take();
}

async function hand(ticket) {
  change({ ticket, leaves: LEAVE_SECONDS });
  stage.replace('ticket-view');
  draw();
  const { number, ahead } = ticket;
  const [zone, queue] = [name(ticket, 'zoneName'), name(ticket, 'queueName')];
  $('live-announcer').say(t('ticket.spoken', { number, zone, queue, ahead }));
  await $('ticket-slip').print();
}

/** Tells a problem in words; what a new try may mend can be tried again. */
function fail(answer, heading, again) {
  const slug = answer.body?.type?.split('/').pop() ?? '';
  const mayMend = answer.status === 0 || answer.status === 429 || answer.status >= 500;
  stage.element('problem-view').value = { heading, detail: problemText(answer), slug, again: mayMend };
  now.again = again;
  stage.show('problem-view');
  draw();
}

function oneSecond() {
  if (now.leaves === null) return;
  if (now.leaves <= 1) startOver();
  else change({ leaves: now.leaves - 1 });
}

function nobodyThere({ seconds }) {
  const untouched = stage.view === 'start-view' && !now.choice.needs.length && language() === ROOT_LANGUAGE;
  if (!untouched && now.leaves === null) $('idle-dialog').open({ seconds });
}

function wire() {
  const view = tag => stage.element(tag);
  for (const tag of ['start-view', 'guide-view', 'search-view', 'list-view']) on(view(tag), 'choose', choose);
  on(view('start-view'), 'search', () => {
    stage.show('search-view');
    draw();
    view('search-view').focusField();
  });
  on(view('search-view'), 'query', search);
  on(view('confirm-view'), 'take', take);
  on(view('confirm-view'), 'place', ({ code }) => change({ choice: { ...now.choice, place: code } }));
  on(view('confirm-view'), 'need', toggleNeed);
  on(view('confirm-view'), 'ground', () =>
    $('ground-dialog').open({ grounds: now.start.grounds, chosen: now.choice.ground }),
  );
  on($('ground-dialog'), 'ground', chooseGround);
  on(view('ticket-view'), 'done', startOver);
  on(view('ticket-view'), 'print', () => $('ticket-slip').print());
  on(view('ticket-view'), 'stay', () => {
    idle.waitAtLeast(STAY_SECONDS);
    change({ leaves: null });
  });
  on(view('problem-view'), 'again', () => now.again());
  on(view('problem-view'), 'other', goHome);
  on(view('problem-view'), 'help', openHelp);
  on($('kiosk-bar'), 'back', goBack);
  on($('kiosk-bar'), 'home', () => (stage.view === 'ticket-view' ? startOver() : goHome()));
  on($('kiosk-bar'), 'help', openHelp);
  on($('kiosk-bar'), 'need', toggleNeed);
  on($('kiosk-bar'), 'low', () => {
    document.documentElement.toggleAttribute('data-low');
    draw();
  });
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented && !document.querySelector('dialog[open]')) goBack();
  });
}

function goBack() {
  if (now.taking || stage.view === 'ticket-view') return;
  stage.back();
  draw();
}

function listen() {
  $('stale-banner').follow(feed);
  feed.addEventListener('change', ({ detail: { state, cause, snapshot } }) => {
    change({ waiting: Object.fromEntries((state.queues ?? []).map(({ key, waiting }) => [key, waiting])) });
    // A changed roster or a new day may bring other items and tiles.
    if (now.start && (cause === 'roster-changed' || (snapshot && cause))) loadStart();
  });
  idle.addEventListener('warn', ({ detail }) => nobodyThere(detail));
  idle.addEventListener('calm', () => $('idle-dialog').close());
  idle.addEventListener('idle', () => {
    $('idle-dialog').close();
    if (!now.taking) startOver();
  });
  onLanguage(draw, new AbortController().signal);
  setInterval(oneSecond, 1000);
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
setLanguage(ROOT_LANGUAGE);
const elements = [
  ...[StaleBanner, HallClock, LanguageSwitch, TicketNumber, LiveAnnouncer, LetterKeys, TicketSlip, KioskBar],
  ...[GroundDialog, WayDialog, IdleDialog],
  ...[StartView, GuideView, SearchView, ListView, ConfirmView, TicketView, ProblemView],
];
for (const element of elements) element.define();
if (new URLSearchParams(location.search).has('low')) document.documentElement.toggleAttribute('data-low', true);
stage = new Stage($('main'), $('#more'));
wire();
draw();
listen();
feed.start();
idle.start();
await loadStart();
