import { ElapsedTime } from '/shared/components/elapsed-time/elapsed-time.js';
import { HallClock } from '/shared/components/hall-clock/hall-clock.js';
import { LanguageSwitch } from '/shared/components/language-switch/language-switch.js';
import { LiveAnnouncer } from '/shared/components/live-announcer/live-announcer.js';
import { StaleBanner } from '/shared/components/stale-banner/stale-banner.js';
import { TicketNumber } from '/shared/components/ticket-number/ticket-number.js';
import { ChoiceDialog } from './choice-dialog.js';
import { ConsoleMessage } from './console-message.js';
import { CurrentTicket } from './current-ticket.js';
import { KeySwitch } from './key-switch.js';
import { MissedList } from './missed-list.js';
import { NextList } from './next-list.js';
import { QueueStrip } from './queue-strip.js';
import { SignOnForm } from './sign-on-form.js';
import { VerbBar } from './verb-bar.js';
import { WindowTitle } from './window-title.js';

const SHARED = [ElapsedTime, HallClock, LanguageSwitch, LiveAnnouncer, StaleBanner, TicketNumber];
const OWN = [
  ChoiceDialog,
  ConsoleMessage,
  CurrentTicket,
  KeySwitch,
  MissedList,
  NextList,
  QueueStrip,
  SignOnForm,
  VerbBar,
  WindowTitle,
];

/** Makes all tags of the console known. */
export function defineElements() {
  for (const element of [...SHARED, ...OWN]) element.define();
}
