import { read } from '/shared/door.js';
import { name, t } from '/shared/i18n.js';

import { address } from './address.js';
import { fail } from './problem.js';
import { stage } from './stage.js';
import { change, now } from './state.js';

const RETRY_MS = 2000;
const RESULTS = 20;
const WHOLE_CATALOGUE = 1000;

let searching = new AbortController();

/** What was touched in tiles, guide or results leads on. */
export function choose({ item, node, way }) {
  if (item) return openItem(item);
  if (node) return openNode(node);
  return way === 'CROSS_CITY_LIST' ? openList() : openWay(now.start.ways[way]);
}

function openNode(node) {
  const enter = () => change({ node });
  enter();
  stage.show('guide-view', enter);
}

async function openItem(id) {
  const known = [...now.start.tiles, ...now.search.items, ...now.list].find(item => item.id === id);
  const answer = known ? { ok: true, body: known } : await read(address(`/kiosk/api/items/${encodeURIComponent(id)}`));
  if (!answer.ok) return fail(answer, 'problem.itemHeading', () => openItem(id));
  change({ item: answer.body, key: null, choice: { ...now.choice, place: null } });
  stage.show('confirm-view');
}

/** The items that can be done for another city. */
async function openList() {
  const answer = await read(address('/kiosk/api/items', { q: '', limit: WHOLE_CATALOGUE }));
  if (!answer.ok) return fail(answer, 'problem.itemHeading', openList);
  change({ list: answer.body.items.filter(item => item.crossCity) });
  stage.show('list-view');
}

/** A way whose words need a place that only a clerk knows is told as the guide desk. */
function openWay(way) {
  const say = way ? name(way, 'say') : '{}';
  const texts = [say.includes('{') ? t('help.desk') : say];
  document.querySelector('way-dialog').open({ title: way ? name(way) : t('help.title'), texts });
}

/** Somebody needs help: people are named first, then what the kiosk can do. */
export function openHelp() {
  const isTall = matchMedia('(min-height: 75rem)').matches;
  const texts = [t('help.desk'), ...(isTall ? [t('help.low')] : [])];
  document.querySelector('way-dialog').open({ title: t('help.title'), texts });
}

export function openSearch() {
  stage.show('search-view');
  stage.element().focusField();
}

/** Looks for a query; a newer one takes its place, a lost answer is asked again. */
export async function search({ query }) {
  stopSearch();
  const { signal } = (searching = new AbortController());
  if (!query) return change({ search: { query, items: [], status: 'HINT' } });
  change({ search: { ...now.search, query, status: 'SEARCHING' } });
  const path = address('/kiosk/api/items', { q: query, limit: RESULTS });
  for (;;) {
    const answer = await read(path, { signal });
    if (signal.aborted) return undefined;
    if (answer.ok) return change({ search: { query, items: answer.body.items, status: 'FOUND' } });
    change({ search: { query, items: [], status: 'FAILED' } });
    await new Promise(resolve => setTimeout(resolve, RETRY_MS));
    if (signal.aborted) return undefined;
  }
}

export const stopSearch = () => searching.abort();
