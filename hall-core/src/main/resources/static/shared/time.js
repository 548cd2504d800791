/**
 * The hall's time (大厅时间) in the browser: what the last frame said, carried on by a clock that never jumps. Shown in
 * the hall's own zone, whatever the zone of the browser.
 */
let aheadMs = Date.now() - performance.now();
let zoneMinutes = -new Date().getTimezoneOffset();
let known = false;

/** Takes the time of a frame: ISO 8601 with offset. */
export function setHallTime(iso) {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) return;
  const jump = Math.abs(ms - hallTime()) > 1000 || !known;
  aheadMs = ms - performance.now();
  zoneMinutes = zoneOf(iso);
  known = true;
  if (jump) tickNow();
}

/** Whether the hall has told its time yet; until then the browser's stands in for it. */
export const isHallTimeKnown = () => known;

function zoneOf(iso) {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(iso) ?? [null, '+', '0', '0'];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Hall time, ms since 1970. */
export const hallTime = () => aheadMs + performance.now();

/** "10:32" or "10:32:07" of a moment: ms, ISO text or Date. */
export function clockText(moment, { seconds = false } = {}) {
  return wall(moment).toISOString().slice(11, seconds ? 19 : 16);
}

/** The day in words: "11月24日星期二", "Tuesday 24 November". */
export function dayText(moment, language) {
  const options = { month: 'long', day: 'numeric', weekday: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(wall(moment));
}

const wall = moment => new Date(new Date(moment).getTime() + zoneMinutes * 60_000);

/** "7:05" or "1:07:05" for a span of ms; never below zero. */
export function spanText(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = number => String(number).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const short = `${minutes % 60}:${two(seconds % 60)}`;
  return minutes < 60 ? short : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

const ticks = new Set();
let timer;

/** Calls `tick` at each full second of the hall until the signal aborts: one timer for all clocks of a page. */
export function everySecond(tick, signal) {
  ticks.add(tick);
  signal.addEventListener('abort', () => ticks.delete(tick), { once: true });
  timer ??= setTimeout(tickNow, untilNextSecond());
}

function tickNow() {
  clearTimeout(timer);
  timer = ticks.size ? setTimeout(tickNow, untilNextSecond()) : undefined;
  for (const tick of [...ticks]) tick();
}

const untilNextSecond = () => 1005 - (hallTime() % 1000);
