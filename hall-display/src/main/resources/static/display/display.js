import { Feed } from '/shared/feed.js';
import { loadWords, onLanguage, t } from '/shared/i18n.js';
import { HallClock } from '/shared/components/hall-clock/hall-clock.js';
import { LanguageSwitch } from '/shared/components/language-switch/language-switch.js';
import { LiveAnnouncer } from '/shared/components/live-announcer/live-announcer.js';
import { problemText } from '/shared/components/problem-dialog/problem-dialog.js';
import { StaleBanner } from '/shared/components/stale-banner/stale-banner.js';
import { TicketNumber } from '/shared/components/ticket-number/ticket-number.js';
import { BoardTitle } from './board-title.js';
import { Chime } from './chime.js';
import { Fresh } from './fresh.js';
import { NewestCall } from './newest-call.js';
import { PausedWindows } from './paused-windows.js';
import { QueueLengths } from './queue-lengths.js';
import { RecentCalls } from './recent-calls.js';
import { SoundHint } from './sound-hint.js';

/**
 * The page of a lobby screen (大厅显示屏): takes the board's name from the address, gives each element its slice of the
 * picture, rings and says what is called. It never asks the server for anything but the feed.
 */
const ELEMENTS = [BoardTitle, NewestCall, RecentCalls, QueueLengths, PausedWindows, SoundHint];
const SHARED = [HallClock, LanguageSwitch, LiveAnnouncer, StaleBanner, TicketNumber];
const CALLS = new Set(['called', 'recalled']);

await loadWords('/display/words');
for (const element of [...SHARED, ...ELEMENTS]) element.define();

const find = tag => document.querySelector(tag);
const feed = new Feed('/display/feed', { board: boardOf(location.pathname) });
const fresh = new Fresh(() => show(feed.state));
const chime = new Chime(silent => (find('sound-hint').value = silent));

feed.addEventListener('change', ({ detail }) => {
  if (!detail.snapshot && CALLS.has(detail.cause)) ring(detail.changes.called ?? []);
  show(detail.state);
});
feed.addEventListener('refused', ({ detail }) => (find('newest-call').value = { refused: problemText(detail) }));
onLanguage(title);
title();
find('stale-banner').follow(feed);
feed.start();

function show({ hall, zones = [], windows = [], queues = [], called = [] }) {
  const calls = newestFirst(called);
  find('board-title').value = { hall, zone: zones.length === 1 ? zones[0] : null };
  find('newest-call').value = { hall, call: calls[0], serial: fresh.serialOf(calls[0]) };
  find('recent-calls').value = { called, serials: fresh.serials };
  find('queue-lengths').value = { zones, queues };
  find('paused-windows').value = windows;
}

function ring(entries) {
  const calls = entries.filter(entry => !entry.gone);
  if (calls.length === 0) return;
  fresh.add(calls);
  chime.ring();
  for (const call of newestFirst(calls).reverse()) find('live-announcer').say(t('call.said', call));
}

function newestFirst(called) {
  return [...called].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

function title() {
  document.title = t('page.title');
}

/** `/display/` is the main board, `/display/BD-A` the board of that name. */
function boardOf(path) {
  const [, board] = /^\/display\/([^/]+)/.exec(path) ?? [];
  return board ? decodeURIComponent(board) : 'main';
}
