import { HallElement, html } from '/shared/element.js';
import { name } from '/shared/i18n.js';

import { answerTile, chooses } from '../tiles.js';

const DEEPEST = 6;

/**
 * One life event of the guide (智慧导引) on one page: answers that only lead to a further question are opened at once
 * as a group under it, so that any item of the event is one touch away.
 * Value: {nodes, node}. Events: `choose` {item | way}.
 */
export class GuideView extends HallElement {
  static tag = 'guide-view';

  connected() {
    chooses(this);
  }

  render({ nodes, node } = {}) {
    const question = nodes?.[node];
    if (!question) return '';
    return html`<h1 tabindex="-1">${name(question, 'question')}</h1>
      <div class="events">${answersOf(nodes, node, 1)}</div>`;
  }
}

function answersOf(nodes, node, depth) {
  const { answers } = nodes[node];
  const leadsOn = answer => answer.kind === 'NODE' && nodes[answer.target] && depth < DEEPEST;
  const direct = answers.filter(answer => !leadsOn(answer));
  return html`${direct.length > 0 && html`<div class="grid answers">${direct.map(answerTile)}</div>`}
  ${answers.filter(leadsOn).map(
    answer => html`<section class="group depth-${depth}" aria-label="${name(answer, 'answer')}">
      <h2>
        ${name(answer, 'answer')}
        <span class="question">${name(nodes[answer.target], 'question')}</span>
      </h2>
      ${answersOf(nodes, answer.target, depth + 1)}
    </section>`,
  )}`;
}
