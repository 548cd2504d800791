import { HallElement, html } from '/shared/element.js';
import { hasWords, name, t } from '/shared/i18n.js';

import { picture } from '../pictures.js';
import { elsewhere } from '../state.js';
import { paperOf } from '../ticket-words.js';
import { option } from '../tiles.js';

/**
 * The last page before the ticket (核对取号): what it is, where one waits, the papers, and one big button. City, ground
 * and needs stand on it as choices that may be left alone.
 * Value: {item, circle, grounds, needs, choice: {place, ground, needs}, waiting, taking: null | TAKING | UNKNOWN}.
 * Events: `take`, `place` {code}, `need` {id}, `ground` (asks for the list of grounds).
 */
export class ConfirmView extends HallElement {
  static tag = 'confirm-view';

  connected() {
    this.addEventListener('click', ({ target }) => this.#touched(target.closest('button')), { signal: this.signal });
  }

  #touched(button) {
    if (!button || this.value.taking) return;
    const { action, place, need } = button.dataset;
    const tell = (type, detail) => this.dispatchEvent(new CustomEvent(type, { detail }));
    if (place) tell('place', { code: place });
    else if (need) tell('need', { id: need });
    else if (action) tell(action);
  }

  render({ item, circle, grounds, needs, choice, waiting, taking } = {}) {
    if (!item) return '';
    return html`<div class="head">
        <h1 tabindex="-1" data-confirm="${item.id}">${name(item)}</h1>
        <p class="hint">${t('confirm.title')}</p>
      </div>
      <div class="sheets">
        <div class="sheet">${whereOf(item, circle, choice, waiting)} ${papersOf(item)}</div>
        <div class="sheet optional">
          <p class="hint">${t('confirm.optional')}</p>
          ${item.crossCity && circle?.length > 1 && placeOf(item, circle, choice)}
          ${grounds.length > 0 && groundOf(grounds, choice)} ${needsOf(needs, choice)}
        </div>
      </div>
      <div class="take">
        <p role="status" class="notice" data-taking="${taking ?? ''}">
          ${taking === 'UNKNOWN' && t('confirm.unknown')}
        </p>
        <button type="button" class="primary" data-action="take" aria-disabled="${String(Boolean(taking))}">
          ${picture('printer')} ${taking ? t('confirm.taking') : t('confirm.take')}
        </button>
      </div>`;
  }
}

function whereOf(item, circle, choice, waiting) {
  const isElsewhere = elsewhere(choice, circle);
  const place = [name(item, 'zoneName'), name(item, 'queueName')].filter(Boolean).join(' · ');
  return html`<dl class="facts">
      <div>
        <dt>${t('confirm.queue')}</dt>
        <dd>${isElsewhere ? t('confirm.desk') : place}</dd>
      </div>
      ${!isElsewhere &&
      Number.isInteger(waiting) &&
      html`<div>
        <dt>${t('confirm.waiting')}</dt>
        <dd data-waiting>${t('confirm.people', { count: waiting })}</dd>
      </div>`}
    </dl>
    ${item.online && html`<p class="hint">${t('confirm.online')}</p>`}
    ${item.selfService && html`<p class="hint">${t('confirm.selfService')}</p>`}`;
}

const papersOf = ({ papers = [] }) =>
  papers.length === 0
    ? html`<p>${t('confirm.noPapers')}</p>`
    : html`<h2>${t('confirm.papers')}</h2>
        <ul class="papers">
          ${papers.map(paperOf)}
        </ul>`;

const placeOf = (item, circle, choice) => html`<section aria-labelledby="place-title">
  <h2 id="place-title">${homeQuestion(item)}</h2>
  <div class="options cities" role="group" aria-labelledby="place-title">
    ${[...circle]
      .sort((one, other) => Number(other.self) - Number(one.self))
      .map(city =>
        option('place', city.code, html`<span>${name(city)} ${city.self && html`<span class="self">${t('confirm.thisCity')}</span>`}</span>`, isPlace(choice, city)),
      )}
  </div>
</section>`;

/** Where the home city is depends on the item (`home_rule`): household, insurance, house … */
const homeQuestion = ({ homeRule }) => t(hasWords(`home.${homeRule}`) ? `home.${homeRule}` : 'confirm.place');

const isPlace = (choice, city) => (choice.place ? city.code === choice.place : city.self);

function groundOf(grounds, choice) {
  const ground = grounds.find(({ id }) => id === choice.ground);
  if (!ground) {
    return html`<button type="button" class="wide-option" data-action="ground">${t('ground.open')}</button>`;
  }
  return html`<button type="button" class="wide-option chosen" data-action="ground" data-ground="${ground.id}">
    ${picture('yes')}
    <span>
      ${t('ground.chosen', { name: name(ground) })}
      <span class="note">${t('ground.show', { shown: name(ground, 'shown') })}</span>
    </span>
    <span class="change">${t('ground.change')}</span>
  </button>`;
}

const needsOf = (needs, choice) => html`<div class="options" role="group" aria-label="${t('bar.needs')}">
  ${needs.map(need => option('need', need.id, name(need), choice.needs.includes(need.id)))}
</div>`;
