import { language } from './i18n.js';

const PATIENCE_MS = 5000;
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 3000;
const FAULTS_TAKEN = 3;

/**
 * Knocks at a door of the hall. Every act has an id (`Idempotency-Key`); where the answer was lost the same act is
 * asked again under the same id until it is known whether it happened, so a press never counts twice.
 *
 * `act(method, path, body, {key, unknown, signal})` → `{ok, status, body}`; a refusal's body is a problem (RFC 9457).
 * `unknown(true)` is called when an answer is lost, `unknown(false)` when it is known again.
 */
export async function act(method, path, body, { key = newKey(), unknown = () => {}, signal } = {}) {
  let faults = 0;
  for (let lost = 0; ; lost++) {
    const answer = await ask(method, path, body, { 'Idempotency-Key': key }, signal);
    if (isKnown(answer, lost > 0) || (answer.status === 500 && ++faults >= FAULTS_TAKEN)) {
      if (lost) unknown(false);
      return answer;
    }
    signal?.throwIfAborted();
    if (!lost) unknown(true);
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** lost);
    await new Promise(resolve => setTimeout(resolve, wait * (0.75 + Math.random() / 4)));
  }
}

/** Reads; a lost answer is a problem like any other. */
export const read = (path, { signal } = {}) => ask('GET', path, undefined, {}, signal);

/** The id of a new act. `randomUUID` is only there on loopback and https, a hall may run on plain http. */
export const newKey = () => crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map(hex).join('');

const hex = byte => byte.toString(16).padStart(2, '0');

async function ask(method, path, body, headers, signal) {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const answer = await fetch(path, {
      method,
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': language(),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    const text = await answer.text();
    return { ok: answer.ok, status: answer.status, body: parsed(text) };
  } catch {
    return { ok: false, status: 0, body: { type: '/problems/no-answer' } };
  }
}

/** What is not JSON does not come from the hall, but says as much as its status. */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/**
 * Whether the answer tells what became of the act. A gateway's 502 and 504 say as little as silence. "Away" and "too
 * many" say that this asking did nothing, not what an earlier one did whose answer was lost.
 */
function isKnown({ status, body }, wasLost) {
  if (status === 503) return body.type === '/problems/away' && !wasLost;
  if (status === 429) return !wasLost;
  return ![0, 500, 502, 504].includes(status);
}
