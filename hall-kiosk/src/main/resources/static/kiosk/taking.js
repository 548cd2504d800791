import { act, newKey } from '/shared/door.js';
import { name, t } from '/shared/i18n.js';

import { address } from './address.js';
import { fail } from './problem.js';
import { stage } from './stage.js';
import { change, elsewhere, now } from './state.js';

const GIVE_UP_MS = 60_000;
const LEAVE_SECONDS = 30;

/** Another choice is another act: the id of one whose answer was lost is not used for it. */
const choose = chosen => change({ choice: { ...now.choice, ...chosen }, key: null });

export const choosePlace = ({ code }) => choose({ place: code });

export function toggleNeed({ id }) {
  const { needs } = now.choice;
  choose({ needs: needs.includes(id) ? needs.filter(other => other !== id) : [...needs, id] });
}

/** A ground that has a need (a deaf person: sign language) asks for it too; it can be taken off again. */
export function chooseGround({ id }) {
  const need = now.start.grounds.find(ground => ground.id === id)?.need;
  const { needs } = now.choice;
  choose({ ground: id, needs: need && !needs.includes(need) ? [...needs, need] : needs });
}

function wanted() {
  const { item, choice, start } = now;
  const place = elsewhere(choice, start.circle);
  return {
    ...(item.kind === 'BUNDLE' ? { bundle: item.id } : { items: [item.id] }),
    ...(place && { place }),
    ...(choice.ground && { ground: choice.ground }),
    ...(choice.needs.length > 0 && { needs: choice.needs }),
  };
}

/**
 * Takes the ticket. While an answer is lost the same act is asked again under the same id; where that lasts too long
 * the person is sent to people, and "try again" still asks under that id. `moved` keeps the kiosk awake meanwhile.
 */
export async function take(moved) {
  if (now.taking) return;
  change({ taking: 'TAKING', key: now.key ?? newKey() });
  const signal = AbortSignal.timeout(GIVE_UP_MS);
  const unknown = isUnknown => change({ taking: isUnknown ? 'UNKNOWN' : 'TAKING' });
  const again = () => {
    stage.back();
    take(moved);
  };
  const awake = setInterval(moved, 1000);
  try {
    const answer = await act('POST', address('/kiosk/api/tickets'), wanted(), { key: now.key, unknown, signal });
    change({ taking: null, key: null });
    if (answer.ok) await hand(answer.body);
    else fail(answer, 'problem.heading', again);
  } catch (fault) {
    change({ taking: null });
    if (!signal.aborted) throw fault;
    const body = { type: '/problems/outcome-unknown', detail: t('problem.gaveUp') };
    fail({ status: 0, body }, 'problem.unknownHeading', again);
  } finally {
    clearInterval(awake);
  }
}

async function hand(ticket) {
  change({ ticket, leaves: LEAVE_SECONDS });
  stage.replace('ticket-view');
  const { number, ahead } = ticket;
  const [zone, queue] = [name(ticket, 'zoneName'), name(ticket, 'queueName')];
  document.querySelector('live-announcer').say(t('ticket.spoken', { number, zone, queue, ahead }));
  await print();
}

export const print = () => document.querySelector('ticket-slip').print();
